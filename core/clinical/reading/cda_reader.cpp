// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/reading/cda_reader.h"

#include "core/clinical/reading/body_reader.h"
#include "core/clinical/reading/header_reader.h"

namespace core::clinical {
namespace {

void noteProblems(const CdaTree& tree, ClinicalDocument& document) {
    const bool whole = tree.root().name() == "ClinicalDocument"_name;
    if (tree.wrongEncoding()) document.problems.push_back(Problem::wrongEncoding);
    if (tree.damaged()) document.problems.push_back(Problem::damaged);
    if (!whole) document.problems.push_back(Problem::fragment);
    if (whole && tree.noNamespace()) document.problems.push_back(Problem::noNamespace);
}

/// Some leave out the component around the body.
bool isBody(XmlName name) {
    return name == "component"_name || name == "structuredBody"_name || name == "nonXMLBody"_name;
}

/// An error page of a server, a picture: whatever is XML and no part of a document.
bool isForeign(const CdaTree& tree, const ClinicalDocument& document) {
    if (!document.has(Problem::fragment)) return false;
    const auto root = QByteArrayView(tree.root().text()).toByteArray().toLower();
    const bool nothing = document.sections.empty() && document.observations.empty() &&
                         document.administrations.empty() && document.acts.empty() &&
                         document.media.empty();
    return nothing || root == "html" || root == "svg";
}

}  // namespace

Result<ClinicalDocument> readCda(const QByteArray& bytes) {
    const auto tree = CdaTree::read(bytes);
    if (!tree) return std::unexpected(tree.error());
    ClinicalDocument document;
    noteProblems(*tree, document);
    const ValueReader values(*tree);
    if (!document.has(Problem::fragment)) document.header = readHeader(tree->root(), values);
    document.observations.reserve(tree->count("observation"_name));
    BodyReader body(values, document);
    // A part of a document may have several elements at its top, and be one of its own kind.
    if (document.has(Problem::fragment))
        body.read(tree->document());
    else
        for (const auto child : tree->root().children())
            if (isBody(child.name())) body.readBody(child);
    if (isForeign(*tree, document)) return fail(errors::documentUnreadable, "XML, not of HL7");
    return document;
}

bool looksLikeCda(const QByteArray& bytes) {
    const auto tree = CdaTree::read(bytes);
    return tree && tree->isCda();
}

bool isWholeCda(const QByteArray& bytes) {
    const auto tree = CdaTree::read(bytes);
    return tree && tree->isCda() && !tree->damaged();
}

}  // namespace core::clinical
