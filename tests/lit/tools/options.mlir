// What `graft` refuses before it does anything.
// RUN: not graft run %s --threads=-1 -o %t.none 2>&1 | FileCheck %s --check-prefix=THREADS
// THREADS: error: expected --threads of 0 (the default) or more, got -1

// RUN: not graft plan %s --ignore-extra=[ 2>&1 | FileCheck %s --check-prefix=GLOB
// GLOB: error: expected a glob in --ignore-extra [: invalid glob pattern

// The output may not be the program, whatever it is called.
// RUN: cp %s %t.mlir && ln -f %t.mlir %t.link
// RUN: not graft run %t.mlir --phase=trace -o %t.mlir 2>&1 | FileCheck %s --check-prefix=SELF
// RUN: not graft run %t.mlir -o %t.link 2>&1 | FileCheck %s --check-prefix=SELF
// RUN: cmp %s %t.mlir
// SELF: error: -o {{.*}} is the program {{.*}} itself; give another file

// The IR of an earlier phase goes to -o.
// RUN: graft run %s --phase=plan -o %t.ir | count 0
// RUN: FileCheck %s --check-prefix=IR < %t.ir
// IR: graft.write
// RUN: not graft run %s --phase=plan -o %t.none/ir 2>&1 | FileCheck %s --check-prefix=NODIR
// NODIR: error: cannot write {{.*}}No such file or directory

// A failed write is no success.
// RUN: not graft plan %s 2>&1 > /dev/full | FileCheck %s --check-prefix=FULL
// FULL: error: cannot write to standard output
func.func @main() -> (tensor<2xf32> {graft.path = "a"}) {
  %0 = arith.constant dense<1.0> : tensor<2xf32>
  return %0 : tensor<2xf32>
}
