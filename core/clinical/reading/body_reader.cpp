// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/body_reader.h"

#include "core/clinical/reading/narrative_reader.h"
#include "core/clinical/reading/node_text.h"

namespace core::clinical {
namespace {

constexpr QLatin1String triageCode{"11283-9"};  // LOINC
constexpr std::string_view emergencyCodes = "2.16.840.1.113883.2.9.6.1.54.";

/// Read by those they belong to; nothing else is inside.
bool isLeaf(XmlName name) {
    switch (name) {
        case "code"_name:
        case "value"_name:
        case "templateId"_name:
        case "id"_name:
        case "statusCode"_name:
        case "effectiveTime"_name:
        case "title"_name:
        case "addr"_name:
        case "name"_name:
        case "telecom"_name:
        case "interpretationCode"_name:
            return true;
        default:
            return false;
    }
}

/// What changes the place of whatever is in it.
bool isEntry(XmlName name) {
    switch (name) {
        case "observation"_name:
        case "entryRelationship"_name:
        case "act"_name:
        case "organizer"_name:
        case "substanceAdministration"_name:
        case "observationMedia"_name:
        case "procedure"_name:
        case "encounter"_name:
        case "supply"_name:
        case "nonXMLBody"_name:
            return true;
        default:
            return false;
    }
}

int indexOfLast(std::size_t size) {
    return static_cast<int>(size) - 1;
}

}  // namespace

void BodyReader::noteTooDeep() {
    if (!document_.has(Problem::tooDeep)) document_.problems.push_back(Problem::tooDeep);
}

void BodyReader::walk(XmlNode parent, const Place& place, NodeDepth depth,
                      std::vector<Section>& sections) {
    if (!depth.mayEnter()) return noteTooDeep();
    for (const auto node : parent.children())
        if (node.isElement()) visit(node, place, depth.within(), sections);
}

void BodyReader::visit(XmlNode node, const Place& place, NodeDepth depth,
                       std::vector<Section>& sections) {
    const auto name = node.name();
    if (name == "section"_name) return readSection(node, depth, sections);
    if (name == "code"_name || name == "value"_name) noteEmergency(node);
    if (isLeaf(name) || (name == "text"_name && place.section < 0)) return;
    if (!isEntry(name)) return walk(node, place, depth, sections);
    Place inside = place;
    if (readEntry(node, place, inside)) walk(node, inside, depth, sections);
}

void BodyReader::readSection(XmlNode node, NodeDepth depth, std::vector<Section>& sections) {
    if (!depth.mayEnter()) return noteTooDeep();
    auto& section = sections.emplace_back();
    section.number = document_.sectionCount++;
    section.id = attribute(node, "ID"_name);
    section.code = values_.code(node.child("code"_name));
    section.title = wholeText(node.child("title"_name));
    section.hasEntries = bool(node.child("entry"_name));
    if (!readNarrative(node, section.narrative)) noteTooDeep();
    Place place;
    place.section = section.number;
    for (const auto child : node.children()) {
        const auto name = child.name();
        if (child.isElement() && name != "text"_name && name != "title"_name)
            visit(child, place, depth.within(), section.sections);
    }
}

void BodyReader::nameGroup(const QString& name, Place& inside) {
    if (!name.isEmpty()) inside.group = name;
}

/// False when there is nothing to look for within.
bool BodyReader::readEntry(XmlNode node, const Place& place, Place& inside) {
    switch (node.name()) {
        case "observation"_name:
            entries_.observation(node, place, document_.observations.emplace_back());
            inside.observation = indexOfLast(document_.observations.size());
            noteTriage(document_.observations.back());
            break;
        case "substanceAdministration"_name:
            document_.administrations.push_back(entries_.administration(node, place));
            inside.administration = indexOfLast(document_.administrations.size());
            break;
        case "observationMedia"_name:
            document_.media.push_back(EntryReader::media(node, place.section));
            break;
        case "nonXMLBody"_name:
            document_.media.push_back(EntryReader::body(node));
            return false;
        case "organizer"_name:
            nameGroup(values_.code(node.child("code"_name)).words(), inside);
            break;
        case "entryRelationship"_name:
            inside.relation = attribute(node, "typeCode"_name);
            break;
        default:
            document_.acts.push_back(entries_.act(node, EntryReader::actKind(node.name()), place));
            inside.act = indexOfLast(document_.acts.size());
            nameGroup(document_.acts.back().code.words(), inside);
    }
    return true;
}

/// The observation says what its value is, also where the value does not name its list.
void BodyReader::noteTriage(const Observation& observation) {
    if (observation.code.code == triageCode && document_.emergency.triage.isEmpty())
        document_.emergency.triage = observation.value().code;
}

/// The emergency room's own codes say what they are by their system, wherever they stand.
void BodyReader::noteEmergency(XmlNode node) {
    const auto system = node.attribute("codeSystem"_name);
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
