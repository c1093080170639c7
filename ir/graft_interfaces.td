// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_IR_GRAFT_INTERFACES_TD
#define GRAFT_IR_GRAFT_INTERFACES_TD

include "mlir/IR/OpBase.td"

def Graft_SamplerOpInterface : OpInterface<"SamplerOpInterface"> {
  let cppNamespace = "::graft::ir";
  let description = [{
    An op whose result is drawn at random. The result is a function of the key and
    of `getSampler()` alone.
  }];
  let methods = [
    InterfaceMethod<"Returns what is drawn, as plain data.",
      "::graft::Sampler", "getSampler", (ins)>,
    InterfaceMethod<"Returns the key.", "::mlir::Value", "getKeyValue", (ins), "",
      "return $_op.getKey();">,
  ];
  let verify = [{
    return ::graft::ir::verifySampler(
        ::llvm::cast<::graft::ir::SamplerOpInterface>($_op));
  }];
}

#endif // GRAFT_IR_GRAFT_INTERFACES_TD
