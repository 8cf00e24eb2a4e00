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

/// What changes the place of whatever is in it.
bool isEntry(std::string_view name) {
    for (const std::string_view entry :
         {"observation", "entryRelationship", "act", "organizer", "substanceAdministration",
          "observationMedia", "procedure", "encounter", "supply", "nonXMLBody"})
        if (name == entry) return true;
    return false;
}

int indexOfLast(std::size_t size) {
    return static_cast<int>(size) - 1;
}

}  // namespace

void BodyReader::noteTooDeep() {
    if (!document_.has(Problem::tooDeep)) document_.problems.push_back(Problem::tooDeep);
}

void BodyReader::walk(pugi::xml_node parent, const Place& place, NodeDepth depth,
                      std::vector<Section>& sections) {
    if (!depth.mayEnter()) return noteTooDeep();
    for (auto node = parent.first_child(); node; node = node.next_sibling())
        if (node.type() == pugi::node_element)
            visit(node, node.name(), place, depth.within(), sections);
}

void BodyReader::visit(pugi::xml_node node, std::string_view name, const Place& place,
                       NodeDepth depth, std::vector<Section>& sections) {
    if (name == "section") return readSection(node, depth, sections);
    if (name == "code" || name == "value") noteEmergency(node);
    if (isLeaf(name) || (name == "text" && place.section < 0)) return;
    if (!isEntry(name)) return walk(node, place, depth, sections);
    Place inside = place;
    if (readEntry(node, name, place, inside)) return;
    walk(node, inside, depth, sections);
}

void BodyReader::readSection(pugi::xml_node node, NodeDepth depth, std::vector<Section>& sections) {
    if (!depth.mayEnter()) return noteTooDeep();
    auto& section = sections.emplace_back();
    section.number = document_.sectionCount++;
    section.id = attribute(node, "ID");
    section.code = values_.code(node.child("code"));
    section.title = wholeText(node.child("title"));
    section.hasEntries = !node.child("entry").empty();
    for (auto text = node.child("text"); text; text = text.next_sibling("text"))
        if (!readNarrative(text, section.narrative)) noteTooDeep();
    Place place;
    place.section = section.number;
    for (auto child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name(child.name());
        if (child.type() == pugi::node_element && name != "text" && name != "title")
            visit(child, name, place, depth.within(), section.sections);
    }
}

/// True when there is nothing to look for within.
bool BodyReader::readEntry(pugi::xml_node node, std::string_view name, const Place& place,
                           Place& inside) {
    if (name == "observation") {
        document_.observations.push_back(entries_.observation(node, place));
        inside.observation = indexOfLast(document_.observations.size());
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
        inside.act = indexOfLast(document_.acts.size());
        if (auto group = document_.acts.back().code.words(); !group.isEmpty())
            inside.group = std::move(group);
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
