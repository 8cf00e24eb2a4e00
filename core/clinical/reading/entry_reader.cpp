// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/entry_reader.h"

#include "core/clinical/reading/node_text.h"
#include "core/clinical/reading/party_reader.h"

namespace core::clinical {
namespace {

constexpr std::string_view noteCode = "48767-8";

bool isRequest(pugi::xml_node node) {
    const std::string_view mood(node.attribute("moodCode").value());
    return mood == "RQO" || mood == "PRP" || mood == "INT";
}

bool isNegated(pugi::xml_node node) {
    return std::string_view(node.attribute("negationInd").value()) == "true";
}

/// "24 h" of a PIVL_TS period (some write it into the phase).
QString period(pugi::xml_node time) {
    auto every = time.child("period");
    if (!every) every = time.child("phase").child("width");
    const auto value = attribute(every, "value");
    const auto unit = attribute(every, "unit");
    return value.isEmpty() ? QString() : (value + QLatin1Char(' ') + unit).trimmed();
}

/// The national class is a translation of the general priority.
QString priorityClass(const Code& priority) {
    return priority.translations.empty() ? priority.code : priority.translations.front().code;
}

QString placeName(pugi::xml_node role) {
    for (const auto entity : {role.child("playingEntity"), role.child("scopingEntity")}) {
        if (auto name = wholeText(entity.child("name")); !name.isEmpty()) return name;
        if (auto desc = wholeText(entity.child("desc")); !desc.isEmpty()) return desc;
    }
    const auto ids = ValueReader::identifiers(role);
    return ids.empty() ? QString() : ids.front().extension;
}

Media readMedia(pugi::xml_node value, int section) {
    Media media;
    media.section = section;
    media.mediaType = attribute(value, "mediaType").toLower();
    media.deflated = std::string_view(value.attribute("compression").value()) == "DF";
    media.url = attribute(value.child("reference"), "value");
    const bool base64 = std::string_view(value.attribute("representation").value()) == "B64";
    for (auto child = value.first_child(); child; child = child.next_sibling())
        if (child.type() != pugi::node_element) media.base64 += child.value();
    media.base64 = media.base64.trimmed();
    if (!base64 && !media.base64.isEmpty()) media.base64 = media.base64.toBase64();
    return media;
}

}  // namespace

std::optional<Act::Kind> EntryReader::actKind(std::string_view name) {
    if (name == "act") return Act::Kind::act;
    if (name == "procedure") return Act::Kind::procedure;
    if (name == "encounter") return Act::Kind::encounter;
    if (name == "supply") return Act::Kind::supply;
    return {};
}

ReferenceRange EntryReader::range(pugi::xml_node node) const {
    ReferenceRange range;
    range.value = values_.value(node.child("value"));
    range.text = values_.text(node.child("text"));
    range.interpretation = values_.code(node.child("interpretationCode"));
    range.conditional = node.child("precondition") || node.child("lab:precondition");
    return range;
}

/// Comments on an entry are acts within it.
std::vector<QString> EntryReader::notes(pugi::xml_node node) const {
    std::vector<QString> all;
    for (auto relation = node.child("entryRelationship"); relation;
         relation = relation.next_sibling("entryRelationship")) {
        const auto act = relation.child("act");
        if (std::string_view(act.child("code").attribute("code").value()) != noteCode) continue;
        if (auto text = values_.text(act.child("text")); !text.isEmpty())
            all.push_back(std::move(text));
    }
    return all;
}

Observation EntryReader::observation(pugi::xml_node node, const Place& place) const {
    Observation observation;
    observation.place = place;
    observation.request = isRequest(node);
    observation.negated = isNegated(node);
    for (auto child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name(child.name());
        if (name == "code") {
            observation.code = values_.code(child);
        } else if (name == "text") {
            observation.text = values_.text(child);
            observation.reference = ValueReader::reference(child);
        } else if (name == "statusCode") {
            observation.status = attribute(child, "code");
        } else if (name == "effectiveTime") {
            observation.when = ValueReader::span(child);
        } else if (name == "value") {
            observation.values.push_back(values_.value(child));
        } else if (name == "interpretationCode") {
            observation.interpretations.push_back(values_.code(child));
        } else if (name == "methodCode") {
            observation.method = values_.code(child).words();
        } else if (name == "priorityCode") {
            observation.priority = priorityClass(values_.code(child));
        } else if (name == "repeatNumber") {
            observation.repeat = attribute(child, "value");
        } else if (name == "specimen") {
            const auto entity = child.child("specimenRole").child("specimenPlayingEntity");
            observation.specimen = values_.code(entity.child("code")).words();
        } else if (name == "referenceRange") {
            observation.ranges.push_back(range(child.child("observationRange")));
        } else if (name == "participant") {
            const auto entity = child.child("participantRole").child("playingEntity");
            observation.agent = values_.code(entity.child("code")).words();
            if (observation.agent.isEmpty()) observation.agent = wholeText(entity.child("name"));
        }
    }
    observation.notes = notes(node);
    return observation;
}

void EntryReader::readProduct(pugi::xml_node consumable, Administration& into) const {
    const auto product = consumable.child("manufacturedProduct");
    auto material = product.child("manufacturedMaterial");
    if (!material) material = product.child("manufacturedLabeledDrug");
    into.product = values_.code(material.child("code"));
    into.productName = wholeText(material.child("name"));
    into.lot = wholeText(material.child("lotNumberText"));
    into.maker = wholeText(product.child("manufacturerOrganization").child("name"));
}

/// Packs and the AIFA note are acts within the prescription.
void EntryReader::readNested(pugi::xml_node node, Administration& into) const {
    for (auto relation = node.child("entryRelationship"); relation;
         relation = relation.next_sibling("entryRelationship")) {
        if (const auto quantity = relation.child("supply").child("quantity"))
            into.packs = attribute(quantity, "value");
        const auto code = relation.child("act").child("code");
        if (std::string_view(code.attribute("codeSystem").value()) == oid::aifaNote.data())
            into.aifaNote = attribute(code, "code");
    }
    into.notes = notes(node);
}

Administration EntryReader::administration(pugi::xml_node node, const Place& place) const {
    Administration given;
    given.place = place;
    given.request = isRequest(node);
    given.code = values_.code(node.child("code"));
    given.text = values_.text(node.child("text"));
    given.reference = ValueReader::reference(node.child("text"));
    given.status = attribute(node.child("statusCode"), "code");
    given.notGiven = isNegated(node) || given.status == QLatin1String("cancelled");
    for (auto time = node.child("effectiveTime"); time; time = time.next_sibling("effectiveTime")) {
        if (given.when.isEmpty()) given.when = ValueReader::span(time);
        if (given.frequency.isEmpty()) given.frequency = period(time);
    }
    given.route = values_.code(node.child("routeCode"));
    given.site = values_.code(node.child("approachSiteCode"));
    if (const auto dose = node.child("doseQuantity")) given.dose = values_.value(dose);
    readProduct(node.child("consumable"), given);
    for (auto participant = node.child("participant"); participant;
         participant = participant.next_sibling("participant"))
        if (std::string_view(participant.attribute("typeCode").value()) == "LOC")
            given.placeGiven = placeName(participant.child("participantRole"));
    if (const auto performer = node.child("performer"))
        given.performer = readParticipation(performer, values_).person.full();
    readNested(node, given);
    return given;
}

Act EntryReader::act(pugi::xml_node node, Act::Kind kind, const Place& place) const {
    Act act;
    act.place = place;
    act.kind = kind;
    act.request = isRequest(node);
    act.negated = isNegated(node);
    act.code = values_.code(node.child("code"));
    act.text = values_.text(node.child("text"));
    act.reference = ValueReader::reference(node.child("text"));
    act.status = attribute(node.child("statusCode"), "code");
    act.when = ValueReader::span(node.child("effectiveTime"));
    act.quantity = attribute(node.child("quantity"), "value");
    return act;
}

Media EntryReader::media(pugi::xml_node node, int section) {
    auto media = readMedia(node.child("value"), section);
    media.id = attribute(node, "ID");
    return media;
}

Media EntryReader::body(pugi::xml_node node) {
    auto media = readMedia(node.child("text"), -1);
    media.isBody = true;
    return media;
}

}  // namespace core::clinical
