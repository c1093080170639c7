// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/reference/interpreter/interpreter.h"

#include <algorithm>
#include <variant>

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/SymbolTable.h"

#include "absl/strings/str_cat.h"
#include "backend/reference/sampler.h"
#include "backend/reference/tensor_op.h"
#include "backend/runtime/buffer.h"
#include "ir/constant_bytes.h"
#include "ir/dialect.h"
#include "ir/piece_attributes.h"
#include "ir/sampler_conversion.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"
#include "llvm/ADT/TypeSwitch.h"

namespace graft::reference {

using namespace mlir;

namespace {

// What an SSA value is at run time. A scalar is an array of rank 0; a variable
// is the array it holds at the moment.
using Item = std::variant<Array, Key>;
using Items = std::vector<Item>;

// Deeper calls than this are taken for recursion, which no traced program has.
constexpr int maxCallDepth = 64;

struct ArrayType {
  DType dtype;
  Shape shape;
};

std::string textOf(Type type) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  type.print(stream);
  return text;
}

absl::Status unimplemented(Operation *op, absl::string_view why = {}) {
  llvm::StringRef name = op->getName().getStringRef();
  return absl::UnimplementedError(
      absl::StrCat("the reference interpreter does not execute ",
                   absl::string_view(name.data(), name.size()), why));
}

absl::StatusOr<ArrayType> arrayTypeOf(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  std::optional<DType> dtype =
      ir::toDType(tensor ? tensor.getElementType() : type);
  if (!dtype || (tensor && !tensor.hasStaticShape()))
    return absl::UnimplementedError(absl::StrCat(
        "the reference interpreter has no values of type ", textOf(type)));
  return ArrayType{*dtype, tensor ? Shape(tensor.getShape()) : Shape{}};
}

// Returns a new array of `type` whose bytes `write` sets.
template <typename WriteT>
absl::StatusOr<Array> makeArray(Type type, const WriteT &write) {
  absl::StatusOr<ArrayType> expected = arrayTypeOf(type);
  if (!expected.ok())
    return expected.status();
  absl::StatusOr<int64_t> size = byteSize(expected->dtype, expected->shape);
  if (!size.ok())
    return size.status();
  absl::StatusOr<std::shared_ptr<Buffer>> buffer = Buffer::allocate(*size);
  if (!buffer.ok())
    return buffer.status();
  write((*buffer)->writableBytes());
  return Array::fromStorage(expected->dtype, std::move(expected->shape),
                            *std::move(buffer));
}

// Fills `target` with repetitions of `pattern`.
void repeat(absl::Span<const std::byte> pattern, absl::Span<std::byte> target) {
  for (size_t at = 0; at < target.size(); ++at)
    target[at] = pattern[at % pattern.size()];
}

// Returns the bytes of a scalar attribute, little-endian; none if it is no
// number of whole bytes.
std::vector<std::byte> scalarBytes(TypedAttr value) {
  llvm::APInt bits;
  if (auto number = llvm::dyn_cast<FloatAttr>(value))
    bits = number.getValue().bitcastToAPInt();
  else if (auto integer = llvm::dyn_cast<IntegerAttr>(value))
    bits = integer.getValue();
  std::optional<DType> dtype = ir::toDType(value.getType());
  if (!dtype || bitWidth(*dtype) % 8 != 0)
    return {};
  std::vector<std::byte> bytes(bitWidth(*dtype) / 8);
  for (size_t i = 0; i < bytes.size() && i * 8 < bits.getBitWidth(); ++i)
    bytes[i] = std::byte(bits.lshr(i * 8)
                             .trunc(std::min(8u, bits.getBitWidth()))
                             .getZExtValue());
  return bytes;
}

// One execution of one function.
class Frame {
public:
  explicit Frame(int depth) : depth(depth) {}

  absl::StatusOr<Items> run(func::FuncOp function, const Items &arguments) {
    if (function.isExternal() || !llvm::hasSingleElement(function.getBody()))
      return unimplemented(function, " without a body of one block");
    Block &body = function.getBody().front();
    for (auto [parameter, argument] :
         llvm::zip_equal(body.getArguments(), arguments))
      items[parameter] = argument;
    for (Operation &op : body.without_terminator())
      if (absl::Status status = execute(&op); !status.ok())
        return status;
    if (!llvm::isa<func::ReturnOp>(body.getTerminator()))
      return unimplemented(body.getTerminator());
    return gather(body.getTerminator()->getOperands());
  }

private:
  absl::Status execute(Operation *op) {
    return llvm::TypeSwitch<Operation *, absl::Status>(op)
        .Case<ir::KeyOp, ir::FoldInOp, ir::SplitOp, ir::KeyDataOp,
              ir::WrapKeyDataOp, ir::AdvanceOp, ir::VariableOp, ir::ReadOp,
              ir::UpdateOp, ir::AssembleOp, arith::ConstantOp, linalg::FillOp,
              tensor::EmptyOp, func::CallOp, ir::SamplerOpInterface>(
            [&](auto known) { return carryOut(known); })
        .Default([&](Operation *other) { return carryOutTensorOp(other); });
  }

  const Key &key(Value value) { return std::get<Key>(items.at(value)); }
  const Array &array(Value value) { return std::get<Array>(items.at(value)); }

  Items gather(ValueRange values) {
    Items gathered;
    for (Value value : values)
      gathered.push_back(items.at(value));
    return gathered;
  }

  // A copy first: the map moves its items when it grows.
  absl::Status copy(Value from, Value to) {
    Item item = items.at(from);
    items[to] = std::move(item);
    return absl::OkStatus();
  }

  absl::Status define(Value value, absl::StatusOr<Array> array) {
    if (!array.ok())
      return array.status();
    items[value] = *std::move(array);
    return absl::OkStatus();
  }

  absl::Status carryOut(ir::KeyOp op) {
    ir::KeyAttr value = op.getValue();
    items[op.getResult()] = Key{value.getK0(), value.getK1()};
    return absl::OkStatus();
  }

  absl::Status carryOut(ir::FoldInOp op) {
    auto data = static_cast<uint32_t>(op.getOffset());
    if (op.getCount()) {
      absl::StatusOr<absl::Span<const uint32_t>> count =
          array(op.getCount()).span<uint32_t>();
      if (!count.ok())
        return count.status();
      data += count->front();
    }
    items[op.getResult()] = foldIn(key(op.getKey()), data);
    return absl::OkStatus();
  }

  absl::Status carryOut(ir::WrapKeyDataOp op) {
    absl::StatusOr<absl::Span<const uint32_t>> words =
        array(op.getData()).span<uint32_t>();
    if (!words.ok())
      return words.status();
    items[op.getResult()] = Key{words->front(), words->back()};
    return absl::OkStatus();
  }

  absl::Status carryOut(ir::AdvanceOp op) {
    absl::StatusOr<absl::Span<const uint32_t>> count =
        array(op.getCount()).span<uint32_t>();
    if (!count.ok())
      return count.status();
    const uint32_t next = count->front() + static_cast<uint32_t>(op.getBy());
    return define(op.getResult(), Array::fromSpan<uint32_t>({}, {next}));
  }

  absl::Status carryOut(ir::SplitOp op) {
    items[op.getResult()] =
        split(key(op.getKey()), static_cast<int64_t>(op.getIndex()),
              static_cast<int64_t>(op.getCount()), ir::fromIr(op.getLayout()));
    return absl::OkStatus();
  }

  absl::Status carryOut(ir::KeyDataOp op) {
    const Key value = key(op.getKey());
    const uint32_t words[2] = {value.k0, value.k1};
    return define(op.getResult(), Array::fromSpan<uint32_t>({2}, words));
  }

  absl::Status carryOut(ir::SamplerOpInterface op) {
    const Sampler sampler = op.getSampler();
    const Key value = key(op.getKeyValue());
    return define(op->getResult(0),
                  makeArray(op->getResult(0).getType(),
                            [&](absl::Span<std::byte> target) {
                              drawAll(sampler, value, target.data());
                            }));
  }

  absl::Status carryOut(ir::VariableOp op) {
    return copy(op.getInit(), op.getResult());
  }

  absl::Status carryOut(ir::ReadOp op) {
    return copy(op.getVariable(), op.getResult());
  }

  absl::Status carryOut(ir::UpdateOp op) {
    return copy(op.getValue(), op.getVariable());
  }

  absl::Status carryOut(arith::ConstantOp op) {
    std::vector<std::byte> pattern;
    if (!llvm::isa<RankedTensorType>(op.getType()))
      pattern = scalarBytes(op.getValue());
    else if (auto bytes = ir::constantBytes(op); succeeded(bytes))
      pattern = *std::move(bytes);
    auto tensor = llvm::dyn_cast<RankedTensorType>(op.getType());
    if (pattern.empty() && !(tensor && tensor.getNumElements() == 0))
      return unimplemented(op, absl::StrCat(" of ", textOf(op.getType())));
    return define(op.getResult(),
                  makeArray(op.getType(), [&](absl::Span<std::byte> target) {
                    repeat(pattern, target);
                  }));
  }

  absl::Status carryOut(tensor::EmptyOp op) {
    return define(op.getResult(),
                  makeArray(op.getType(), [](absl::Span<std::byte> target) {
                    std::fill(target.begin(), target.end(), std::byte{0});
                  }));
  }

  absl::Status carryOut(linalg::FillOp op) {
    Value input = op.getInputs()[0];
    if (op->getNumResults() != 1 || op.getInputs().size() != 1 ||
        input.getType() != getElementTypeOrSelf(op->getResult(0).getType()))
      return unimplemented(op, " of another type than its tensor's elements");
    absl::StatusOr<absl::Span<const std::byte>> element = array(input).bytes();
    if (!element.ok())
      return element.status();
    return define(op->getResult(0),
                  makeArray(op->getResult(0).getType(),
                            [&](absl::Span<std::byte> target) {
                              repeat(*element, target);
                            }));
  }

  // Element by element, without a thought for speed.
  absl::Status carryOut(ir::AssembleOp op) {
    std::vector<absl::Span<const std::byte>> parts;
    for (Value part : op.getParts()) {
      absl::StatusOr<absl::Span<const std::byte>> bytes = array(part).bytes();
      if (!bytes.ok())
        return bytes.status();
      parts.push_back(*bytes);
    }
    auto write = [&](absl::Span<std::byte> target) {
      auto elements = static_cast<size_t>(op.getType().getNumElements());
      size_t width = elements == 0 ? 0 : target.size() / elements;
      for (auto [index, part] : llvm::enumerate(parts)) {
        auto box = llvm::cast<ir::BoxAttr>(op.getBoxes()[index]);
        Window to = ir::windowOf(box, op.getType());
        Shape from(llvm::cast<ir::WindowAttr>(op.getWindows()[index])
                       .getStrides()
                       .asArrayRef());
        int64_t base =
            llvm::cast<ir::WindowAttr>(op.getWindows()[index]).getBase();
        for (int64_t n = 0; n < *numElements(to.sizes); ++n) {
          int64_t rest = n, source = base, place = to.base;
          for (size_t d = to.sizes.size(); d-- > 0; rest /= to.sizes[d]) {
            source += rest % to.sizes[d] * from[d];
            place += rest % to.sizes[d] * to.strides[d];
          }
          std::copy_n(part.begin() + source * width, width,
                      target.begin() + place * width);
        }
      }
    };
    return define(op.getResult(), makeArray(op.getType(), write));
  }

  absl::Status carryOutTensorOp(Operation *op) {
    std::optional<ir::ImportedTensorOp> imported = ir::importTensorOp(op);
    if (!imported)
      return unimplemented(op);
    std::vector<ConstTensorView> operands;
    for (OpOperand *operand : imported->operands) {
      const Array &value = array(operand->get());
      absl::StatusOr<absl::Span<const std::byte>> bytes = value.bytes();
      if (!bytes.ok())
        return bytes.status();
      operands.push_back({{value.dtype(), value.shape()}, bytes->data()});
    }
    return define(op->getResult(0),
                  makeArray(op->getResult(0).getType(),
                            [&](absl::Span<std::byte> target) {
                              compute(imported->op, operands,
                                      {imported->result, target.data()});
                            }));
  }

  absl::Status carryOut(func::CallOp op) {
    if (depth == maxCallDepth)
      return unimplemented(op, " that recurses");
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        op, op.getCalleeAttr());
    if (!callee)
      return unimplemented(op, " of an unknown function");
    absl::StatusOr<Items> returned =
        Frame(depth + 1).run(callee, gather(op.getOperands()));
    if (!returned.ok())
      return returned.status();
    for (auto [result, item] : llvm::zip_equal(op.getResults(), *returned))
      items[result] = std::move(item);
    return absl::OkStatus();
  }

  int depth;
  llvm::DenseMap<Value, Item> items;
};

absl::StatusOr<Item> toItem(Type type, const Array &argument, size_t index) {
  bool isKey = llvm::isa<ir::KeyType>(type);
  absl::StatusOr<ArrayType> expected =
      isKey ? ArrayType{DType::U32, {2}} : arrayTypeOf(type);
  if (!expected.ok())
    return expected.status();
  if (!argument || argument.dtype() != expected->dtype ||
      argument.shape() != expected->shape)
    return absl::InvalidArgumentError(
        absl::StrCat("argument ", index, ": expected ",
                     toString(expected->dtype, expected->shape), ", got ",
                     argument ? toString(argument.dtype(), argument.shape())
                              : std::string("an empty handle")));
  if (absl::Status status = argument.storage().status(); !status.ok())
    return status;
  if (!isKey)
    return argument;
  absl::StatusOr<absl::Span<const uint32_t>> words = argument.span<uint32_t>();
  if (!words.ok())
    return words.status();
  return Key{(*words)[0], (*words)[1]};
}

} // namespace

absl::StatusOr<std::vector<Array>>
interpret(func::FuncOp program, absl::Span<const Array> arguments) {
  if (arguments.size() != program.getNumArguments())
    return absl::InvalidArgumentError(
        absl::StrCat("expected ", program.getNumArguments(), " arguments, got ",
                     arguments.size()));
  Items items;
  for (auto [index, type] : llvm::enumerate(program.getArgumentTypes())) {
    absl::StatusOr<Item> item = toItem(type, arguments[index], index);
    if (!item.ok())
      return item.status();
    items.push_back(*std::move(item));
  }
  absl::StatusOr<Items> returned = Frame(0).run(program, items);
  if (!returned.ok())
    return returned.status();
  std::vector<Array> results;
  for (Item &item : *returned) {
    if (!std::holds_alternative<Array>(item))
      return absl::UnimplementedError(
          "the reference interpreter returns no key from a program; return "
          "its graft.key_data");
    results.push_back(std::get<Array>(std::move(item)));
  }
  return results;
}

} // namespace graft::reference
