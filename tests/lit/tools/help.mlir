// RUN: graft --help | FileCheck %s --match-full-lines --check-prefix=GRAFT
// RUN: graft run --help | FileCheck %s --match-full-lines --check-prefix=RUNHELP
// RUN: graft plan --help | FileCheck %s --match-full-lines --check-prefix=PLAN
// RUN: graft inspect --help | FileCheck %s --match-full-lines --check-prefix=INSPECT

// GRAFT: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// GRAFT: USAGE: graft [subcommand] [options]
// GRAFT: SUBCOMMANDS:
// GRAFT: inspect - Show what a checkpoint holds
// GRAFT: plan    - Show what a program would do
// GRAFT: run     - Run a program and write its results
// GRAFT: Type "graft <subcommand> --help" to get more help on a specific subcommand
// GRAFT: OPTIONS:
// GRAFT: Generic Options:
// GRAFT: --help      - Display available options (--help-hidden for more)
// GRAFT: --help-list - Display list of available options (--help-list-hidden for more)
// GRAFT: --version   - Display the version of this program

// RUNHELP: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// RUNHELP: SUBCOMMAND 'run': Run a program and write its results
// RUNHELP: USAGE: graft run [options] PROGRAM.mlir
// RUNHELP: OPTIONS:
// RUNHELP: Generic Options:
// RUNHELP: --help                - Display available options (--help-hidden for more)
// RUNHELP: --help-list           - Display list of available options (--help-list-hidden for more)
// RUNHELP: graft options:
// RUNHELP: --bind=<NAME=FILE>    - Bind an argument to a checkpoint
// RUNHELP: --dump=<value>        - Print the IR of a phase on the way
// RUNHELP: =trace              -   the traced program
// RUNHELP: =prune              -   after pruning
// RUNHELP: =plan               -   after planning
// RUNHELP: =run                -   the results
// RUNHELP: --ignore-extra=<GLOB> - Allow bound tensors of these names that no argument takes
// RUNHELP: -o <FILE.safetensors> - Write the results to this file
// RUNHELP: --phase=<value>       - Stop after this phase; print its IR
// RUNHELP: =trace              -   the traced program
// RUNHELP: =prune              -   after pruning
// RUNHELP: =plan               -   after planning
// RUNHELP: =run                -   the results
// RUNHELP: --seed=<NAME=N>       - Bind a random stream argument to a seed
// RUNHELP: --threads=<int>       - Threads that draw (default: GRAFT_NUM_THREADS, else every core)

// PLAN: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// PLAN: SUBCOMMAND 'plan': Show what a program would do
// PLAN: USAGE: graft plan [options] PROGRAM.mlir
// PLAN: OPTIONS:
// PLAN: Generic Options:
// PLAN: --help                - Display available options (--help-hidden for more)
// PLAN: --help-list           - Display list of available options (--help-list-hidden for more)
// PLAN: graft options:
// PLAN: --bind=<NAME=FILE>    - Bind an argument to a checkpoint
// PLAN: --dump=<value>        - Print the IR of a phase on the way
// PLAN: =trace              -   the traced program
// PLAN: =prune              -   after pruning
// PLAN: =plan               -   after planning
// PLAN: =run                -   the results
// PLAN: --ignore-extra=<GLOB> - Allow bound tensors of these names that no argument takes
// PLAN: --json                - Print JSON
// PLAN: --phase=<value>       - Stop after this phase; print its IR
// PLAN: =trace              -   the traced program
// PLAN: =prune              -   after pruning
// PLAN: =plan               -   after planning
// PLAN: =run                -   the results
// PLAN: --seed=<NAME=N>       - Bind a random stream argument to a seed
// PLAN: --verbose             - Print a line for each tensor

// INSPECT: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// INSPECT: SUBCOMMAND 'inspect': Show what a checkpoint holds
// INSPECT: USAGE: graft inspect [options] CHECKPOINT
// INSPECT: OPTIONS:
// INSPECT: Generic Options:
// INSPECT: --help      - Display available options (--help-hidden for more)
// INSPECT: --help-list - Display list of available options (--help-list-hidden for more)
// INSPECT: graft options:
// INSPECT: --json      - Print JSON
// INSPECT: --verbose   - Print a line for each tensor
