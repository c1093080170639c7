add_graft_unittest(GraftIRTests MLIR
  SOURCES
    ir/tensor_op_conversion_test.cpp
    ir/tensor_op_import_test.cpp
  LINK_LIBS GraftIR)
