// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/emit/record_program.h"

#include "frontend/stablehlo/emit/constants.h"
#include "frontend/stablehlo/emit/emitter.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

std::string stringOf(Operation *op, StringRef name) {
  auto text = op->getAttrOfType<StringAttr>(name);
  return text ? text.str() : std::string();
}

/// Records an imported program.
class ProgramRecorder {
public:
  ProgramRecorder(ImportContext &context, TracedProgram &program)
      : context(context), program(program),
        recorder(context.expressions.sections, program),
        emitter(context.expressions, recorder) {}

  void recordIslands() {
    for (const JaxIsland &told : context.islands) {
      IslandOp island = told.island;
      for (Attribute line : linesOf(told.source))
        island.lines.push_back(sourceLineOf(llvm::cast<LocationAttr>(line)));
      emitter.emitIsland(std::move(island), told.source);
    }
  }

  LogicalResult recordVariables() {
    for (const JaxVariable &variable : context.variables.all()) {
      FailureOr<ValueId> slot = recordVariable(variable);
      if (failed(slot))
        return failure();
      slots.push_back(*slot);
    }
    return success();
  }

  FailureOr<ValueId> recordResult(const ImportedResult &result) {
    if (!result.variable)
      return emitter.emit(result.value);
    const JaxVariable &read = context.variables.all()[*result.variable];
    return recorder.record(ReadOp{slots[*result.variable]}, read.birth).result;
  }

private:
  // What a Variable begins with, and what updates give it. Each Variable has a
  // constant of its own: each is pruned on its own.
  FailureOr<ValueId> recordVariable(const JaxVariable &variable) {
    std::string path = stringOf(variable.birth, "path");
    size_t numBefore = program.ops.size();
    FailureOr<ValueId> init = variable.init->isConstant()
                                  ? recordConstant(variable)
                                  : emitter.emit(variable.init);
    if (failed(init))
      return failure();
    for (size_t i = numBefore; i < program.ops.size(); ++i)
      if (program.ops[i].path.empty())
        program.ops[i].path = path;
    TracedOp &op = recorder.record(
        VariableOp{*init, stringOf(variable.birth, "type")}, variable.birth);
    op.path = std::move(path);
    if (auto replaced = variable.birth->getAttrOfType<LocationAttr>("replaced"))
      op.replacedAt = sourceLineOf(replaced);
    const ValueId slot = op.result;
    if (!variable.update)
      return slot;
    FailureOr<ValueId> last = emitter.emit(variable.last);
    if (failed(last))
      return failure();
    recorder.record(UpdateOp{slot, *last}, variable.update);
    return slot;
  }

  FailureOr<ValueId> recordConstant(const JaxVariable &variable) {
    FailureOr<ConstantOp> constant =
        constantOf(context.expressions, variable.init);
    if (failed(constant))
      return failure();
    return recorder.record(*std::move(constant), variable.birth).result;
  }

  ImportContext &context;
  TracedProgram &program;
  Recorder recorder;
  Emitter emitter;
  std::vector<ValueId> slots; ///< of the Variables, in order of birth
};

} // namespace

FailureOr<TracedProgram> recordProgram(ImportContext &context,
                                       ImportedProgram imported) {
  TracedProgram program;
  program.arguments = std::move(imported.arguments);
  program.roundsAsXla = true;
  ProgramRecorder recorder(context, program);
  recorder.recordIslands();
  if (failed(recorder.recordVariables()))
    return failure();
  for (ImportedResult &result : imported.results) {
    FailureOr<ValueId> value = recorder.recordResult(result);
    if (failed(value))
      return failure();
    program.results.push_back({*value, std::move(result.path)});
  }
  return program;
}

} // namespace graft::stablehlo
