// RUN: graft-opt %s --graft-prune --graft-plan -split-input-file -mlir-print-local-scope | FileCheck %s

// What an island gives is forwarded; a row of it goes straight into its place
// in a table that grows where it is; a cast is computed in its place; what
// nothing uses is given up. Argument %unread goes before the island, %read
// after it. The island has %given.
// CHECK-LABEL: func.func @behind(
// CHECK-SAME:    %[[GIVEN:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "given"
// CHECK-SAME:    %[[READ:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "read"
// CHECK-SAME:    %[[UNREAD:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "unread"
// CHECK-SAME:    %[[TABLE:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "table"
// CHECK-SAME:    %[[R0:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "0"
// CHECK-SAME:    %[[R1:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "1"
// CHECK-SAME:    %[[R2:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "2"
// CHECK-SAME:    %[[R3:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "3"
// CHECK-NEXT:    graft.release %[[UNREAD]]
// CHECK-NEXT:    graft.island "i"(%[[GIVEN]], %[[READ]])
// CHECK-NEXT:    graft.release %[[READ]]
// CHECK-NEXT:    graft.release %[[R3]]
// CHECK-NEXT:    %[[T:.*]] = graft.take %[[TABLE]] resized 64
// CHECK-NEXT:    graft.keep %[[T]]
// CHECK-NEXT:    %[[ROW:.*]] = graft.load %[[R1]]
// CHECK-NEXT:    graft.write %[[ROW]] into %[[T]] box
// CHECK-NEXT:    graft.release %[[R1]]
// CHECK-NEXT:    %[[C:.*]] = graft.take %[[R2]]
// CHECK:         arith.truncf
// CHECK-NEXT:    graft.write %{{.*}} into %[[C]]
// CHECK-NEXT:    %[[F:.*]] = graft.take %[[R0]]
// CHECK-NEXT:    return %[[F]], %[[T]], %[[C]]
func.func @behind(%given: tensor<4xf32> {graft.path = "given", graft.source = "t", graft.donated},
                  %read: tensor<7xf32> {graft.path = "read", graft.source = "t", graft.donated},
                  %unread: tensor<5xf32> {graft.path = "unread", graft.source = "t", graft.donated},
                  %table: tensor<3x4xf32> {graft.path = "table", graft.source = "t", graft.donated})
    -> (tensor<4xf32> {graft.path = "a"}, tensor<4x4xf32> {graft.path = "b"}, tensor<8xbf16> {graft.path = "c"}) {
  %0:4 = graft.island "i"(%given, %read) ops 1 donated [0] module "m"
      : (tensor<4xf32>, tensor<7xf32>) -> (tensor<4xf32>, tensor<1x4xf32>, tensor<8xf32>, tensor<9xi32>)
  %1 = tensor.concat dim(0) %table, %0#1 : (tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
  %2 = arith.truncf %0#2 : tensor<8xf32> to tensor<8xbf16>
  return %0#0, %1, %2 : tensor<4xf32>, tensor<4x4xf32>, tensor<8xbf16>
}

// -----

// An island reads before the program runs: its input, and the output that
// nothing uses, lend their storage to what is drawn.
// CHECK-LABEL: func.func @lent(
// CHECK-SAME:    %[[READ:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "read"
// CHECK-SAME:    %[[R1:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "1"
// CHECK:         graft.island "i"
// CHECK:         graft.take %[[READ]]
// CHECK:         graft.take %[[R1]]
// CHECK-NOT:     graft.alloc
func.func @lent(%k: !graft.key {graft.path = "k", graft.source = "r"},
                %read: tensor<4xf32> {graft.path = "read", graft.source = "t", graft.donated})
    -> (tensor<2xf32> {graft.path = "r"}, tensor<4xf32> {graft.path = "a"}, tensor<3xf32> {graft.path = "b"}) {
  %0:2 = graft.island "i"(%read) ops 1 module "m" : (tensor<4xf32>) -> (tensor<2xf32>, tensor<3xf32>)
  %1 = graft.normal %k : tensor<4xf32>
  %2 = graft.uniform %k bounds(0.0, 1.0) : tensor<3xf32>
  return %0#0, %1, %2 : tensor<2xf32>, tensor<4xf32>, tensor<3xf32>
}

// -----

// Must not touch: what an island has, no result takes.
// CHECK-LABEL: func.func @given(
// CHECK-SAME:    %[[GIVEN:[a-z0-9]+]]: !graft.buffer
// CHECK:         graft.island "i"(%[[GIVEN]])
// CHECK-NOT:     %[[GIVEN]]
// CHECK:         return
func.func @given(%k: !graft.key {graft.path = "k", graft.source = "r"},
                 %given: tensor<4xf32> {graft.path = "w", graft.source = "t", graft.donated})
    -> (tensor<2xf32> {graft.path = "r"}, tensor<4xf32> {graft.path = "w"}) {
  %0 = graft.island "i"(%given) ops 1 donated [0] module "m" : (tensor<4xf32>) -> tensor<2xf32>
  %1 = graft.normal %k : tensor<4xf32>
  return %0, %1 : tensor<2xf32>, tensor<4xf32>
}

// -----

// A table kept where it is, although an island read it before.
// CHECK-LABEL: func.func @kept(
// CHECK-SAME:    %[[TABLE:[a-z0-9]+]]: !graft.buffer {{{[^}]*}}graft.path = "table"
// CHECK:         graft.take %[[TABLE]]
// CHECK-NEXT:    graft.keep
func.func @kept(%table: tensor<4x4xf32> {graft.path = "table", graft.source = "t", graft.donated})
    -> (tensor<4x4xf32> {graft.path = "table"}) {
  %0 = graft.island "i"(%table) ops 1 module "m" : (tensor<4x4xf32>) -> tensor<1x4xf32>
  %1 = tensor.insert_slice %0 into %table[2, 0] [1, 4] [1, 1] : tensor<1x4xf32> into tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// -----

// Keys of what an island gives: they are read after it.
// CHECK-LABEL: func.func @keys(
// CHECK:         graft.island "i"
// CHECK-NEXT:    graft.load
// CHECK-NEXT:    graft.release
func.func @keys(%a: tensor<ui32> {graft.path = "a", graft.source = "t"}) -> (tensor<4xf32> {graft.path = "w"}) {
  %0 = graft.island "i"(%a) ops 1 module "m" : (tensor<ui32>) -> tensor<2xui32>
  %1 = graft.wrap_key_data %0 : tensor<2xui32>
  %2 = graft.normal %1 : tensor<4xf32>
  return %2 : tensor<4xf32>
}

// -----

// Effects: kept, once, in their order, and the one without goes.
// CHECK-LABEL: func.func @effects(
// CHECK-NEXT:    graft.island "a"(){{.*}} effects
// CHECK-NEXT:    graft.island "c"(){{.*}} effects
// CHECK-NEXT:    return
func.func @effects() {
  graft.island "a"() ops 1 effects module "m" : () -> ()
  %0 = graft.island "b"() ops 1 module "m" : () -> tensor<4xf32>
  graft.island "c"() ops 1 effects module "m" : () -> ()
  return
}
