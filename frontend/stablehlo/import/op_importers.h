// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The ops that are understood. Each file of ops has a table, of an op's name
// and the function that imports it; dispatch.cpp joins the tables:
//
//   LogicalResult importReshape(ImportContext &context, Operation *op);
//
//   const OpImporters movementImporters = {
//       {"stablehlo.reshape", importReshape}, ...};

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_OP_IMPORTERS_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_OP_IMPORTERS_H

#include <initializer_list>

#include "frontend/stablehlo/import/import_context.h"

namespace graft::stablehlo {

/// What an op must have before its importer looks at it: one result, an operand
/// or more and no region, where nothing else is said.
struct OpForm {
  /// Of an op with regions: at least so many, and at least one result.
  unsigned numRegions = 0;
  bool takesNone = false; ///< may have no operands
  bool givesMany = false; ///< may have several results, or none
  bool ignoresRegions = false;
};

struct OpImporter {
  llvm::StringRef name;
  /// Binds the op's results; fails after a diagnostic. Each operand has a
  /// value, and each result's type is of less than 2^63 bytes.
  llvm::LogicalResult (*import)(ImportContext &, mlir::Operation *);
  OpForm form = {};
};

using OpImporters = std::initializer_list<OpImporter>;

extern const OpImporters constantImporters;
extern const OpImporters controlFlowImporters;
extern const OpImporters customCallImporters;
extern const OpImporters elementwiseImporters;
extern const OpImporters functionImporters;
extern const OpImporters gatherImporters;
extern const OpImporters indexingImporters;
extern const OpImporters jaxIslandImporters;
extern const OpImporters jaxRandomImporters;
extern const OpImporters jaxVariableImporters;
extern const OpImporters movementImporters;
extern const OpImporters productImporters;
extern const OpImporters reductionImporters;
extern const OpImporters scatterImporters;
extern const OpImporters shardingImporters;

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_OP_IMPORTERS_H
