// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/emit/recorder.h"

#include "mlir/IR/Diagnostics.h"

#include "ir/locations.h"

namespace graft::stablehlo {

SourceLine sourceLineOf(mlir::Location location) {
  auto line = llvm::dyn_cast<mlir::FileLineColLoc>(ir::sourceLine(location));
  if (!line)
    return {};
  return {line.getFilename().str(), static_cast<int>(line.getLine()),
          static_cast<int>(line.getColumn())};
}

TracedOp &Recorder::record(decltype(TracedOp::op) recorded,
                           mlir::Operation *source) {
  TracedOp op;
  const auto *island = std::get_if<IslandOp>(&recorded);
  ValueId numResults = island ? static_cast<ValueId>(island->results.size())
                       : std::holds_alternative<UpdateOp>(recorded) ? 0
                                                                    : 1;
  if (numResults > 0)
    op.result = numValues;
  numValues += numResults;
  op.op = std::move(recorded);
  if (source)
    op.where = sourceLineOf(source->getLoc());
  program.ops.push_back(std::move(op));
  return program.ops.back();
}

ValueId Recorder::add(Expr e, decltype(TracedOp::op) recorded) {
  TracedOp &op = record(std::move(recorded), e->place ? e->place : e->source);
  op.section = sections.rootOf(e->section);
  return op.result;
}

llvm::LogicalResult refuse(Expr e, const std::string &why) {
  mlir::Operation *place = e->place ? e->place : e->source;
  return place->emitError(e->source->getName().getStringRef())
         << " is not supported" << (why.empty() ? "" : ": " + why)
         << "; docs/stablehlo.md lists what is";
}

} // namespace graft::stablehlo
