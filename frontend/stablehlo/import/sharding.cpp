// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Shardy's annotations. On a mesh of one device, or of none, as JAX has it for
// keys, they say nothing.

#include "frontend/stablehlo/import/sharding.h"

#include "frontend/stablehlo/import/op_importers.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

/// How many devices the mesh in a text like `mesh<["x"=2, "y"=4]>` has.
int64_t devicesOf(Attribute attribute) {
  std::string text;
  llvm::raw_string_ostream(text) << attribute;
  int64_t devices = 1;
  StringRef rest = text;
  for (size_t at; (at = rest.find("\"=")) != StringRef::npos;) {
    rest = rest.drop_front(at + 2);
    int64_t size = 1;
    rest.consumeInteger(10, size);
    devices *= size;
  }
  return devices;
}

LogicalResult expectOneDevice(ImportContext &context, Operation *op,
                              StringRef attribute) {
  int64_t devices = devicesOf(op->getAttr(attribute));
  if (devices <= 1)
    return success();
  return context.refuse(op, "a mesh of " + std::to_string(devices) +
                                " devices; lower the function for one device");
}

LogicalResult importSharding(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"sharding"})) ||
      failed(expectOneDevice(context, op, "sharding")))
    return failure();
  return context.bind(op, context.valueOf(op->getOperand(0)));
}

} // namespace

LogicalResult checkMeshes(ImportContext &context) {
  for (Operation &op : context.module.getOps())
    if (op.getName().getStringRef() == "sdy.mesh" &&
        failed(expectOneDevice(context, &op, "mesh")))
      return failure();
  return success();
}

const OpImporters shardingImporters = {
    {"sdy.sharding_constraint", importSharding}};

} // namespace graft::stablehlo
