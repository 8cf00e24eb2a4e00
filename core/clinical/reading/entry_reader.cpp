// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/entry_reader.h"

#include "core/clinical/reading/node_text.h"
#include "core/clinical/reading/party_reader.h"

namespace core::clinical {
namespace {

constexpr std::string_view noteCode = "48767-8";

bool isRequest(XmlNode node) {
    const auto mood = node.attribute("moodCode"_name);
    return mood == "RQO" || mood == "PRP" || mood == "INT";
}

bool isNegated(XmlNode node) {
    const auto negation = node.attribute("negationInd"_name);
    return negation == "true" || negation == "1";
}

/// "24 h" of a PIVL_TS period (some write it into the phase).
QString period(XmlNode time) {
    auto every = time.child("period"_name);
    if (!every) every = time.child("phase"_name).child("width"_name);
    const auto value = attribute(every, "value"_name);
    const auto unit = attribute(every, "unit"_name);
    return value.isEmpty() ? QString() : (value + QLatin1Char(' ') + unit).trimmed();
}

/// The national class is a translation of the general priority.
QString priorityClass(const Code& priority) {
    return priority.translations.empty() ? priority.code : priority.translations.front().code;
}

QString placeName(XmlNode role) {
    for (const auto entity : {role.child("playingEntity"_name), role.child("scopingEntity"_name)}) {
        if (auto name = wholeText(entity.child("name"_name)); !name.isEmpty()) return name;
        if (auto desc = wholeText(entity.child("desc"_name)); !desc.isEmpty()) return desc;
    }
    const auto ids = ValueReader::identifiers(role);
    return ids.empty() ? QString() : ids.front().extension;
}

Media readMedia(XmlNode value, int section) {
    Media media;
    media.section = section;
    media.mediaType = attribute(value, "mediaType"_name).toLower();
    media.deflated = value.attribute("compression"_name) == "DF";
    media.url = attribute(value.child("reference"_name), "value"_name);
    const bool base64 = value.attribute("representation"_name) == "B64";
    for (const auto child : value.children())
        if (!child.isElement())
            media.base64.append(child.text().data(), static_cast<qsizetype>(child.text().size()));
    media.base64 = media.base64.trimmed();
    if (!base64 && !media.base64.isEmpty()) media.base64 = media.base64.toBase64();
    return media;
}

}  // namespace

Act::Kind EntryReader::actKind(XmlName name) {
    if (name == "procedure"_name) return Act::Kind::procedure;
    if (name == "encounter"_name) return Act::Kind::encounter;
    return name == "supply"_name ? Act::Kind::supply : Act::Kind::act;
}

ReferenceRange EntryReader::range(XmlNode node) const {
    ReferenceRange range;
    range.value = values_.value(node.child("value"_name));
    range.text = values_.text(node.child("text"_name));
    range.interpretation = values_.code(node.child("interpretationCode"_name));
    range.conditional = node.child("precondition"_name) || node.child("lab:precondition"_name);
    return range;
}

/// Comments on an entry are acts within it.
std::vector<QString> EntryReader::notes(XmlNode node) const {
    std::vector<QString> all;
    for (const auto relation : node.children("entryRelationship"_name)) {
        const auto act = relation.child("act"_name);
        if (act.child("code"_name).attribute("code"_name) != noteCode) continue;
        if (auto text = values_.text(act.child("text"_name)); !text.isEmpty())
            all.push_back(std::move(text));
    }
    return all;
}

void EntryReader::observation(XmlNode node, const Place& place, Observation& observation) const {
    observation.place = place;
    observation.request = isRequest(node);
    observation.negated = isNegated(node);
    for (const auto child : node.children()) {
        const auto name = child.name();
        if (name == "code"_name) {
            observation.code = values_.code(child);
        } else if (name == "text"_name) {
            observation.text = values_.text(child);
            observation.reference = ValueReader::reference(child);
        } else if (name == "statusCode"_name) {
            observation.status = vocabulary(child.attribute("code"_name));
        } else if (name == "effectiveTime"_name) {
            observation.when = ValueReader::span(child);
        } else if (name == "value"_name) {
            observation.values.push_back(values_.value(child));
        } else if (name == "interpretationCode"_name) {
            observation.interpretations.push_back(values_.code(child));
        } else if (name == "methodCode"_name) {
            observation.method = values_.code(child).words();
        } else if (name == "priorityCode"_name) {
            observation.priority = priorityClass(values_.code(child));
        } else if (name == "repeatNumber"_name) {
            observation.repeat = attribute(child, "value"_name);
        } else if (name == "specimen"_name) {
            const auto entity =
                child.child("specimenRole"_name).child("specimenPlayingEntity"_name);
            observation.specimen = values_.code(entity.child("code"_name)).words();
        } else if (name == "referenceRange"_name) {
            observation.ranges.push_back(range(child.child("observationRange"_name)));
        } else if (name == "participant"_name) {
            const auto entity = child.child("participantRole"_name).child("playingEntity"_name);
            observation.agent = values_.code(entity.child("code"_name)).words();
            if (observation.agent.isEmpty())
                observation.agent = wholeText(entity.child("name"_name));
        }
    }
    observation.notes = notes(node);
}

void EntryReader::readProduct(XmlNode consumable, Administration& into) const {
    const auto product = consumable.child("manufacturedProduct"_name);
    auto material = product.child("manufacturedMaterial"_name);
    if (!material) material = product.child("manufacturedLabeledDrug"_name);
    into.product = values_.code(material.child("code"_name));
    into.productName = wholeText(material.child("name"_name));
    into.lot = wholeText(material.child("lotNumberText"_name));
    into.maker = wholeText(product.child("manufacturerOrganization"_name).child("name"_name));
}

/// Packs and the AIFA note are acts within the prescription.
void EntryReader::readNested(XmlNode node, Administration& into) const {
    for (const auto relation : node.children("entryRelationship"_name)) {
        if (const auto quantity = relation.child("supply"_name).child("quantity"_name))
            into.packs = attribute(quantity, "value"_name);
        const auto code = relation.child("act"_name).child("code"_name);
        if (code.attribute("codeSystem"_name) == oid::aifaNote.data())
            into.aifaNote = attribute(code, "code"_name);
    }
    into.notes = notes(node);
}

Administration EntryReader::administration(XmlNode node, const Place& place) const {
    Administration given;
    given.place = place;
    given.request = isRequest(node);
    given.code = values_.code(node.child("code"_name));
    given.text = values_.text(node.child("text"_name));
    given.reference = ValueReader::reference(node.child("text"_name));
    given.status = vocabulary(node.child("statusCode"_name).attribute("code"_name));
    given.notGiven = isNegated(node) || given.status == QLatin1String("cancelled");
    for (const auto time : node.children("effectiveTime"_name)) {
        if (given.when.isEmpty()) given.when = ValueReader::span(time);
        if (given.frequency.isEmpty()) given.frequency = period(time);
    }
    given.route = values_.code(node.child("routeCode"_name));
    given.site = values_.code(node.child("approachSiteCode"_name));
    if (const auto dose = node.child("doseQuantity"_name)) given.dose = values_.value(dose);
    readProduct(node.child("consumable"_name), given);
    for (const auto participant : node.children("participant"_name))
        if (participant.attribute("typeCode"_name) == "LOC")
            given.placeGiven = placeName(participant.child("participantRole"_name));
    if (const auto performer = node.child("performer"_name))
        given.performer = readParticipation(performer, values_).person.full();
    readNested(node, given);
    return given;
}

Act EntryReader::act(XmlNode node, Act::Kind kind, const Place& place) const {
    Act act;
    act.place = place;
    act.kind = kind;
    act.request = isRequest(node);
    act.negated = isNegated(node);
    act.code = values_.code(node.child("code"_name));
    act.text = values_.text(node.child("text"_name));
    act.reference = ValueReader::reference(node.child("text"_name));
    act.status = vocabulary(node.child("statusCode"_name).attribute("code"_name));
    act.when = ValueReader::span(node.child("effectiveTime"_name));
    act.quantity = attribute(node.child("quantity"_name), "value"_name);
    return act;
}

Media EntryReader::media(XmlNode node, int section) {
    auto media = readMedia(node.child("value"_name), section);
    media.id = attribute(node, "ID"_name);
    return media;
}

Media EntryReader::body(XmlNode node) {
    auto media = readMedia(node.child("text"_name), -1);
    media.isBody = true;
    return media;
}

}  // namespace core::clinical
