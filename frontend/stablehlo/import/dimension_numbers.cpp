// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/dimension_numbers.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace graft::stablehlo {

using llvm::StringRef;

namespace {

/// The elements of "[0, 1]".
std::optional<llvm::SmallVector<StringRef>> elementsOf(StringRef text) {
  llvm::SmallVector<StringRef> elements;
  if (!text.consume_front("[") || !text.consume_back("]"))
    return std::nullopt;
  if (text.trim().empty())
    return elements;
  text.split(elements, ',');
  for (StringRef &element : elements)
    element = element.trim();
  return elements;
}

std::optional<std::vector<int64_t>> integersOf(StringRef text) {
  auto elements = elementsOf(text);
  if (!elements)
    return std::nullopt;
  std::vector<int64_t> integers(elements->size());
  for (auto [element, integer] : llvm::zip(*elements, integers))
    if (element.getAsInteger(10, integer))
      return std::nullopt;
  return integers;
}

/// Cuts what is before the first comma that is in no list off `text`.
StringRef takeField(StringRef &text) {
  size_t end = 0;
  for (bool isInList = false; end < text.size(); ++end) {
    if (text[end] == ',' && !isInList)
      break;
    isInList = text[end] == '[' || (isInList && text[end] != ']');
  }
  StringRef field = text.take_front(end).trim();
  text = text.drop_front(std::min(end + 1, text.size())).trim();
  return field;
}

/// The places of `outer` parts and of 0, 1, ... in "[b, 0, 1, f]".
std::optional<std::vector<int64_t>> placesOf(StringRef text, StringRef before,
                                             llvm::ArrayRef<StringRef> after) {
  auto elements = elementsOf(text);
  if (!elements)
    return std::nullopt;
  llvm::SmallVector<std::string> order;
  if (!before.empty())
    order.push_back(before.str());
  size_t numOuter = order.size() + after.size();
  for (size_t d = 0; d + numOuter < elements->size(); ++d)
    order.push_back(std::to_string(d));
  for (StringRef part : after)
    order.push_back(part.str());
  std::vector<int64_t> places;
  for (const std::string &part : order) {
    auto *place = llvm::find(*elements, part);
    if (place == elements->end())
      return std::nullopt;
    places.push_back(place - elements->begin());
  }
  return places.size() == elements->size() ? std::optional(places)
                                           : std::nullopt;
}

} // namespace

std::optional<DimensionNumbers>
DimensionNumbers::parse(StringRef text, StringRef mnemonic,
                        llvm::ArrayRef<StringRef> lists,
                        llvm::ArrayRef<StringRef> numbers) {
  if (!text.consume_front(mnemonic) || !text.consume_front("<") ||
      !text.consume_back(">"))
    return std::nullopt;
  DimensionNumbers result;
  while (!text.empty()) {
    auto [name, value] = takeField(text).split('=');
    name = name.trim();
    value = value.trim();
    std::optional<std::vector<int64_t>> field;
    int64_t number;
    if (llvm::is_contained(lists, name))
      field = integersOf(value);
    else if (llvm::is_contained(numbers, name) &&
             !value.getAsInteger(10, number))
      field = {number};
    if (!field || !result.fields.try_emplace(name, *std::move(field)).second)
      return std::nullopt;
  }
  for (StringRef name : lists)
    result.fields.try_emplace(name);
  for (StringRef name : numbers)
    result.fields.try_emplace(name, std::vector<int64_t>{0});
  return result;
}

std::optional<ConvolutionDimensions>
ConvolutionDimensions::parse(StringRef text) {
  if (!text.consume_front("conv<") || !text.consume_back(">"))
    return std::nullopt;
  auto [operands, output] = text.split("->");
  auto [input, kernel] = operands.split('x');
  auto inputPlaces = placesOf(input.trim(), "b", {"f"});
  auto kernelPlaces = placesOf(kernel.trim(), "", {"i", "o"});
  auto outputPlaces = placesOf(output.trim(), "b", {"f"});
  if (!inputPlaces || !kernelPlaces || !outputPlaces ||
      inputPlaces->size() != kernelPlaces->size() ||
      inputPlaces->size() != outputPlaces->size())
    return std::nullopt;
  return ConvolutionDimensions{*std::move(inputPlaces),
                               *std::move(kernelPlaces),
                               *std::move(outputPlaces)};
}

} // namespace graft::stablehlo
