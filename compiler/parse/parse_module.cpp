// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/parse/parse_module.h"

#include "mlir/Parser/Parser.h"

#include "compiler/parse/large_stack.h"
#include "compiler/parse/nesting.h"
#include "ir/core/cancellation.h"

namespace graft {

using namespace mlir;

absl::Status parseModule(const std::string &text, const std::string &fileName,
                         MLIRContext *context, ModuleUser use) {
  if (absl::Status status = checkNesting(text, fileName); !status.ok())
    return status;
  absl::Status result;
  callOnLargeStack([&, flag = Cancellation::flag()] {
    Cancellation scope(flag);
    DiagnosticCollector diagnostics(context);
    OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(
        text, ParserConfig(context, /*verifyAfterParse=*/false), fileName);
    result = module ? use(std::move(module), diagnostics)
                    : diagnostics.status(absl::StatusCode::kInvalidArgument);
  });
  return result;
}

} // namespace graft
