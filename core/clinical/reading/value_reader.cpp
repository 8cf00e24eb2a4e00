// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/value_reader.h"

#include "core/clinical/reading/node_text.h"

namespace core::clinical {
namespace {

using Kind = Value::Kind;

struct TypeName {
    std::string_view name;
    Kind kind;
};

// The local part of xsi:type, up to a dot: "mif:ST" and "ST.r2b" are ST.
constexpr TypeName types[] = {
    {"PQ", Kind::quantity},    {"ST", Kind::text},         {"CD", Kind::coded},
    {"CE", Kind::coded},       {"CV", Kind::coded},        {"CO", Kind::coded},
    {"CS", Kind::coded},       {"IVL_PQ", Kind::range},    {"IVL_INT", Kind::range},
    {"IVL_REAL", Kind::range}, {"INT", Kind::number},      {"REAL", Kind::number},
    {"MO", Kind::quantity},    {"RTO_PQ_PQ", Kind::other}, {"TS", Kind::time},
    {"IVL_TS", Kind::time},    {"BL", Kind::boolean},      {"ED", Kind::text},
};

std::string_view localType(std::string_view name) {
    if (const auto colon = name.rfind(':'); colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    return name;
}

Kind kindOf(std::string_view type) {
    const auto plain = type.substr(0, type.find('.'));
    for (const auto& each : types)
        if (each.name == plain) return each.kind;
    return type.empty() ? Kind::none : Kind::other;
}

/// Without a type the attributes tell what it must be.
Kind guessed(XmlNode node) {
    if (node.has("unit"_name)) return Kind::quantity;
    if (node.has("code"_name) || node.has("displayName"_name)) return Kind::coded;
    if (node.child("low"_name) || node.child("high"_name)) return Kind::range;
    return Kind::other;
}

std::optional<Bound> bound(XmlNode node) {
    if (!node.has("value"_name)) return {};
    Bound bound{attribute(node, "value"_name), attribute(node, "unit"_name), {}, true};
    if (bound.text.isEmpty()) return {};
    bound.number = readNumber(bound.text);
    bound.inclusive = node.attribute("inclusive"_name) != "false";
    return bound;
}

QString side(const Bound& bound, const char* inclusive, const char* exclusive) {
    return QString::fromUtf8(bound.inclusive ? inclusive : exclusive) + bound.text;
}

void readRange(XmlNode node, Value& value) {
    value.low = bound(node.child("low"_name));
    value.high = bound(node.child("high"_name));
    if (value.low && value.high)
        value.text = value.low->text + QStringLiteral(" - ") + value.high->text;
    else if (value.low)
        value.text = side(*value.low, "≥ ", "> ");
    else if (value.high)
        value.text = side(*value.high, "≤ ", "< ");
    if (value.high && !value.high->unit.isEmpty())
        value.unit = value.high->unit;
    else if (value.low)
        value.unit = value.low->unit;
}

}  // namespace

Identifier ValueReader::identifier(XmlNode id) {
    return {attribute(id, "root"_name), attribute(id, "extension"_name),
            attribute(id, "assigningAuthorityName"_name)};
}

std::vector<Identifier> ValueReader::identifiers(XmlNode parent) {
    std::vector<Identifier> all;
    for (const auto id : parent.children("id"_name))
        if (auto each = identifier(id); !each.isEmpty()) all.push_back(std::move(each));
    return all;
}

QString ValueReader::reference(XmlNode element) {
    auto id = attribute(element.child("reference"_name), "value"_name);
    if (id.startsWith(QLatin1Char('#'))) id.remove(0, 1);
    return id;
}

QString ValueReader::text(XmlNode element) const {
    if (!element) return {};
    if (auto own = wholeText(element); !own.isEmpty()) return own;
    auto id = element.child("reference"_name).attribute("value"_name);
    if (id.starts_with('#')) id.remove_prefix(1);
    return id.empty() ? QString() : referenced(id);
}

/// Many entries may point at one and the same text, or at texts within each other.
QString ValueReader::referenced(std::string_view id) const {
    if (id == lastId_) return lastText_;
    if (referencedSize_ >= mostReferenced) return {};
    lastId_ = id;
    lastText_ = wholeText(tree_.byId(id));
    referencedSize_ += lastText_.size();
    return lastText_;
}

Code ValueReader::code(XmlNode node, NodeDepth depth) const {
    Code code;
    for (const auto& each : node.attributes()) {
        switch (each.name) {
            case "code"_name:
                code.code = pool_.trimmed(each.value);
                break;
            case "codeSystem"_name:
                code.system = vocabulary(each.value);
                break;
            case "codeSystemName"_name:
                code.systemName = vocabulary(each.value);
                break;
            case "displayName"_name:
                code.name = pool_.trimmed(each.value);
                break;
            case "nullFlavor"_name:
                code.nullFlavor = vocabulary(each.value);
                break;
            default:
                break;
        }
    }
    for (const auto child : node.children()) {
        const auto name = child.name();
        if (name == "originalText"_name) {
            code.original = text(child);
            code.reference = reference(child);
        } else if (name == "translation"_name && depth.mayEnter()) {
            code.translations.push_back(this->code(child, depth.within()));
        }
    }
    return code;
}

Hl7Time ValueReader::time(XmlNode time) {
    return readHl7Time(unicode(time.attribute("value"_name)));
}

TimeSpan ValueReader::span(XmlNode node) {
    TimeSpan span;
    if (node.has("value"_name)) span.at = time(node);
    if (const auto low = node.child("low"_name)) span.low = time(low);
    if (const auto high = node.child("high"_name)) span.high = time(high);
    return span;
}

/// What a person can read of any value: its text, else its attributes.
QString ValueReader::words(XmlNode node) const {
    if (auto own = text(node); !own.isEmpty()) return own;
    for (const auto name : {"value"_name, "displayName"_name, "code"_name})
        if (auto found = attribute(node, name); !found.isEmpty()) return found;
    return {};
}

void ValueReader::readCoded(XmlNode node, Value& value) const {
    value.code = code(node);
    value.text = value.code.words();
}

Value ValueReader::value(XmlNode node) const {
    Value value;
    const auto type = localType(node.attribute("type"_name));
    value.type = vocabulary(type);
    value.kind = kindOf(type);
    value.nullFlavor = attribute(node, "nullFlavor"_name);
    switch (value.kind == Kind::none ? guessed(node) : value.kind) {
        case Kind::coded:
            readCoded(node, value);
            break;
        case Kind::range:
            readRange(node, value);
            break;
        case Kind::time:
            value.span = span(node);
            value.text = shown(value.span);
            break;
        default:
            value.text = words(node);
            value.unit = attribute(node, "unit"_name);
            value.number = readNumber(value.text);
    }
    if (value.kind == Kind::none) value.kind = guessed(node);
    return value;
}

}  // namespace core::clinical
