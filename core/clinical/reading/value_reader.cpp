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

std::string_view localType(const char* type) {
    std::string_view name(type);
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
Kind guessed(pugi::xml_node node) {
    if (node.attribute("unit")) return Kind::quantity;
    if (node.attribute("code") || node.attribute("displayName")) return Kind::coded;
    if (node.child("low") || node.child("high")) return Kind::range;
    return Kind::other;
}

std::optional<Bound> bound(pugi::xml_node node) {
    if (!node.attribute("value")) return {};
    Bound bound{attribute(node, "value"), attribute(node, "unit"), {}, true};
    if (bound.text.isEmpty()) return {};
    bound.number = readNumber(bound.text);
    bound.inclusive = std::string_view(node.attribute("inclusive").value()) != "false";
    return bound;
}

QString side(const Bound& bound, const char* inclusive, const char* exclusive) {
    return QString::fromUtf8(bound.inclusive ? inclusive : exclusive) + bound.text;
}

void readRange(pugi::xml_node node, Value& value) {
    value.low = bound(node.child("low"));
    value.high = bound(node.child("high"));
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

Identifier ValueReader::identifier(pugi::xml_node id) {
    return {attribute(id, "root"), attribute(id, "extension"),
            attribute(id, "assigningAuthorityName")};
}

std::vector<Identifier> ValueReader::identifiers(pugi::xml_node parent) {
    std::vector<Identifier> all;
    for (auto id = parent.child("id"); id; id = id.next_sibling("id"))
        if (auto each = identifier(id); !each.isEmpty()) all.push_back(std::move(each));
    return all;
}

QString ValueReader::reference(pugi::xml_node element) {
    auto id = attribute(element.child("reference"), "value");
    if (id.startsWith(QLatin1Char('#'))) id.remove(0, 1);
    return id;
}

QString ValueReader::text(pugi::xml_node element) const {
    if (!element) return {};
    if (auto own = wholeText(element); !own.isEmpty()) return own;
    const char* id = element.child("reference").attribute("value").value();
    if (*id == '#') ++id;
    return *id == '\0' ? QString() : wholeText(tree_.byId(id));
}

Code ValueReader::code(pugi::xml_node node, NodeDepth depth) const {
    Code code;
    for (auto each = node.first_attribute(); each; each = each.next_attribute()) {
        const std::string_view name(each.name());
        if (name == "code")
            code.code = pool_.trimmed(each.value());
        else if (name == "codeSystem")
            code.system = pool_.trimmed(each.value());
        else if (name == "codeSystemName")
            code.systemName = pool_.trimmed(each.value());
        else if (name == "displayName")
            code.name = pool_.trimmed(each.value());
        else if (name == "nullFlavor")
            code.nullFlavor = trimmed(each.value());
    }
    for (auto child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name(child.name());
        if (name == "originalText") {
            code.original = text(child);
            code.reference = reference(child);
        } else if (name == "translation" && depth.mayEnter()) {
            code.translations.push_back(this->code(child, depth.within()));
        }
    }
    return code;
}

Hl7Time ValueReader::time(pugi::xml_node time) {
    return readHl7Time(QString::fromUtf8(time.attribute("value").value()));
}

TimeSpan ValueReader::span(pugi::xml_node node) {
    TimeSpan span;
    if (node.attribute("value")) span.at = time(node);
    if (const auto low = node.child("low").attribute("value"))
        span.low = readHl7Time(QString::fromUtf8(low.value()));
    if (const auto high = node.child("high").attribute("value"))
        span.high = readHl7Time(QString::fromUtf8(high.value()));
    return span;
}

/// What a person can read of any value: its text, else its attributes.
QString ValueReader::words(pugi::xml_node node) const {
    if (auto own = text(node); !own.isEmpty()) return own;
    for (const char* name : {"value", "displayName", "code"})
        if (auto found = attribute(node, name); !found.isEmpty()) return found;
    return {};
}

void ValueReader::readCoded(pugi::xml_node node, Value& value) const {
    value.code = code(node);
    value.text = value.code.words();
}

Value ValueReader::value(pugi::xml_node node) const {
    Value value;
    const auto type = localType(localAttribute(node, "type"));
    value.type = QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()));
    value.kind = kindOf(type);
    value.nullFlavor = attribute(node, "nullFlavor");
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
            value.unit = attribute(node, "unit");
            value.number = readNumber(value.text);
    }
    if (value.kind == Kind::none) value.kind = guessed(node);
    return value;
}

}  // namespace core::clinical
