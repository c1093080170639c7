// What each command offers; change it here when an option changes.
// RUN: graft --help | FileCheck %s --match-full-lines --check-prefix=GRAFT
// RUN: graft run --help | FileCheck %s --match-full-lines --check-prefix=RUNHELP
// RUN: graft plan --help | FileCheck %s --match-full-lines --check-prefix=PLAN
// RUN: graft inspect --help | FileCheck %s --match-full-lines --check-prefix=INSPECT

// GRAFT: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// GRAFT: USAGE: graft [subcommand] [options]
// GRAFT: SUBCOMMANDS:
// GRAFT: inspect - Show what a checkpoint holds or a program takes
// GRAFT-NEXT: plan    - Show what a program would do
// GRAFT-NEXT: run     - Run a program and write its results
// GRAFT: Type "graft <subcommand> --help" to get more help on a specific subcommand
// GRAFT: OPTIONS:
// GRAFT: Generic Options:
// GRAFT: --help      - Display available options (--help-hidden for more)
// GRAFT-NEXT: --help-list - Display list of available options (--help-list-hidden for more)
// GRAFT-NEXT: --version   - Display the version of this program

// RUNHELP: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// RUNHELP: SUBCOMMAND 'run': Run a program and write its results
// RUNHELP: USAGE: graft run [options] PROGRAM.mlir
// RUNHELP: OPTIONS:
// RUNHELP: Generic Options:
// RUNHELP: --help                - Display available options (--help-hidden for more)
// RUNHELP-NEXT: --help-list           - Display list of available options (--help-list-hidden for more)
// RUNHELP: graft options:
// RUNHELP: --bind=<NAME=FILE>    - Bind an argument to a checkpoint
// RUNHELP-NEXT: --dump=<value>        - Print the IR of a phase on the way
// RUNHELP-NEXT: =trace              -   the traced program
// RUNHELP-NEXT: =prune              -   after pruning
// RUNHELP-NEXT: =plan               -   after planning
// RUNHELP-NEXT: =run                -   the results
// RUNHELP-NEXT: --ignore-extra=<GLOB> - Allow bound tensors of these names that no argument takes
// RUNHELP-NEXT: -o <FILE.safetensors | DIRECTORY/> - Write the results there, an Orbax directory if it ends with a slash; - is standard output
// RUNHELP-NEXT: --phase=<value>       - Stop after this phase; print its IR
// RUNHELP-NEXT: =trace              -   the traced program
// RUNHELP-NEXT: =prune              -   after pruning
// RUNHELP-NEXT: =plan               -   after planning
// RUNHELP-NEXT: =run                -   the results
// RUNHELP-NEXT: --seed=<NAME=N>       - Bind a random stream argument to a seed
// RUNHELP-NEXT: --threads=<int>       - Threads that draw (default: GRAFT_NUM_THREADS, else every core)

// PLAN: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// PLAN: SUBCOMMAND 'plan': Show what a program would do
// PLAN: USAGE: graft plan [options] PROGRAM.mlir
// PLAN: OPTIONS:
// PLAN: Generic Options:
// PLAN: --help                - Display available options (--help-hidden for more)
// PLAN-NEXT: --help-list           - Display list of available options (--help-list-hidden for more)
// PLAN: graft options:
// PLAN: --bind=<NAME=FILE>    - Bind an argument to a checkpoint
// PLAN-NEXT: --dump=<value>        - Print the IR of a phase on the way
// PLAN-NEXT: =trace              -   the traced program
// PLAN-NEXT: =prune              -   after pruning
// PLAN-NEXT: =plan               -   after planning
// PLAN-NEXT: =run                -   the results
// PLAN-NEXT: --ignore-extra=<GLOB> - Allow bound tensors of these names that no argument takes
// PLAN-NEXT: --json                - Print JSON
// PLAN-NEXT: --phase=<value>       - Stop after this phase; print its IR
// PLAN-NEXT: =trace              -   the traced program
// PLAN-NEXT: =prune              -   after pruning
// PLAN-NEXT: =plan               -   after planning
// PLAN-NEXT: =run                -   the results
// PLAN-NEXT: --seed=<NAME=N>       - Bind a random stream argument to a seed
// PLAN-NEXT: --verbose             - Print a line for each tensor

// INSPECT: OVERVIEW: graft: builds the new model, keeps the old weights, and never allocates what it would throw away
// INSPECT: SUBCOMMAND 'inspect': Show what a checkpoint holds or a program takes
// INSPECT: USAGE: graft inspect [options] CHECKPOINT | PROGRAM.mlir
// INSPECT: OPTIONS:
// INSPECT: Generic Options:
// INSPECT: --help      - Display available options (--help-hidden for more)
// INSPECT-NEXT: --help-list - Display list of available options (--help-list-hidden for more)
// INSPECT: graft options:
// INSPECT: --hash      - Print the SHA-256 of each tensor
// INSPECT-NEXT: --json      - Print JSON
// INSPECT-NEXT: --verbose   - Print a line for each tensor
