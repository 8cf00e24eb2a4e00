// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/body_reader.h"

#include "core/clinical/reading/narrative_reader.h"
#include "core/clinical/reading/node_text.h"

namespace core::clinical {
namespace {

constexpr std::string_view emergencyCodes = "2.16.840.1.113883.2.9.6.1.54.";

/// Read by those they belong to; nothing else is inside.
bool isLeaf(std::string_view name) {
    for (const std::string_view leaf :
         {"code", "value", "templateId", "id", "statusCode", "effectiveTime", "title", "addr",
          "name", "telecom", "interpretationCode"})
        if (name == leaf) return true;
    return false;
}

int indexOfLast(std::size_t size) {
    return static_cast<int>(size) - 1;
}

}  // namespace

void BodyReader::walk(pugi::xml_node parent, const Place& place, std::vector<Section>& sections) {
    for (const auto node : parent.children())
        if (node.type() == pugi::node_element) visit(node, node.name(), place, sections);
}

void BodyReader::visit(pugi::xml_node node, std::string_view name, const Place& place,
                       std::vector<Section>& sections) {
    if (name == "section") return readSection(node, sections);
    if (name == "code" || name == "value") noteEmergency(node);
    if (isLeaf(name) || (name == "text" && place.section < 0)) return;
    Place inside = place;
    if (readEntry(node, name, place, inside)) return;
    walk(node, inside, sections);
}

void BodyReader::readSection(pugi::xml_node node, std::vector<Section>& sections) {
    auto& section = sections.emplace_back();
    section.number = document_.sectionCount++;
    section.id = attribute(node, "ID");
    section.code = values_.code(node.child("code"));
    section.title = wholeText(node.child("title"));
    section.hasEntries = !node.child("entry").empty();
    for (const auto text : node.children("text")) readNarrative(text, section.narrative);
    Place place;
    place.section = section.number;
    for (const auto child : node.children()) {
        const std::string_view name(child.name());
        if (child.type() == pugi::node_element && name != "text" && name != "title")
            visit(child, name, place, section.sections);
    }
}

/// True when there is nothing to look for within.
bool BodyReader::readEntry(pugi::xml_node node, std::string_view name, const Place& place,
                           Place& inside) {
    if (name == "observation") {
        document_.observations.push_back(entries_.observation(node, place));
        inside.observation = indexOfLast(document_.observations.size());
        inside.concern = {};
    } else if (name == "substanceAdministration") {
        document_.administrations.push_back(entries_.administration(node, place));
        inside.administration = indexOfLast(document_.administrations.size());
    } else if (name == "observationMedia") {
        document_.media.push_back(EntryReader::media(node, place.section));
    } else if (name == "nonXMLBody") {
        document_.media.push_back(EntryReader::body(node));
        return true;
    } else if (const auto kind = EntryReader::actKind(name)) {
        document_.acts.push_back(entries_.act(node, *kind, place));
        entries_.enterAct(document_.acts.back(), inside);
    } else if (name == "organizer") {
        if (auto group = values_.code(node.child("code")).words(); !group.isEmpty())
            inside.group = std::move(group);
    } else if (name == "entryRelationship") {
        inside.relation = attribute(node, "typeCode");
    }
    return false;
}

/// The emergency room's own codes say what they are by their system, wherever they stand.
void BodyReader::noteEmergency(pugi::xml_node node) {
    const std::string_view system(node.attribute("codeSystem").value());
    if (!system.starts_with(emergencyCodes)) return;
    const auto list = system.substr(emergencyCodes.size());
    auto& emergency = document_.emergency;
    Code* const into = list == "1"   ? &emergency.sentBy
                       : list == "2" ? &emergency.mainProblem
                       : list == "4" ? &emergency.triage
                       : list == "5" ? &emergency.outcome
                       : list == "6" ? &emergency.arrival
                                     : nullptr;
    if (into != nullptr) *into = values_.code(node);
}

}  // namespace core::clinical
