// SPDX-License-Identifier: EUPL-1.2
#include "core/search/search_text.h"

#include "core/clinical/model/document_type.h"
#include "core/record/document_kind.h"

namespace core {
namespace {

using namespace clinical;

/// Words with a stop between them, each once.
class Line {
  public:
    explicit Line(QString text = {}) : text_(std::move(text)) {}

    void add(const QString& words) {
        const auto plain = words.simplified();
        if (plain.isEmpty() || text_.contains(plain, Qt::CaseInsensitive)) return;
        if (!text_.isEmpty()) text_ += QStringLiteral(" · ");
        text_ += plain;
    }
    void add(const Code& code) {
        add(code.words());
        for (const auto& translation : code.translations) add(translation.name);
    }
    void add(const Participation& somebody) {
        add(somebody.person.full());
        add(somebody.organization.name);
    }
    const QString& text() const { return text_; }

  private:
    QString text_;
};

void addHeader(Line& line, const Header& header) {
    line.add(header.title);
    line.add(typeName(documentType(header)));
    line.add(header.code.name);
    for (const auto& author : header.authors) line.add(author);
    line.add(header.legalSigner);
    line.add(header.custodian.name);
    line.add(header.encounter.hospital.name);
    line.add(header.encounter.ward);
    for (const auto& order : header.orders) line.add(order.recipe());
}

QString headerText(const Document& document, const ClinicalDocument* clinical) {
    Line line(document.title.simplified());
    line.add(kindName(document.kind));
    for (const auto& each :
         {document.organization, document.facility, document.department, document.author})
        line.add(each);
    if (clinical != nullptr) addHeader(line, clinical->header);
    return line.text();
}

void addEntries(Line& line, const ClinicalDocument& document, int section) {
    for (const auto& each : document.observations) {
        if (each.place.section != section) continue;
        line.add(each.code);
        for (const auto& value : each.values)
            if (value.kind == Value::Kind::coded) line.add(value.code);
        line.add(each.agent);
        for (const auto& note : each.notes) line.add(note);
    }
    for (const auto& each : document.administrations) {
        if (each.place.section != section) continue;
        line.add(each.name());
        line.add(each.product);
        line.add(each.lot);
        for (const auto& note : each.notes) line.add(note);
    }
    for (const auto& each : document.acts)
        if (each.place.section == section) line.add(each.code);
}

void addSections(std::vector<SearchPiece>& pieces, const ClinicalDocument& document,
                 const std::vector<Section>& sections) {
    for (const auto& section : sections) {
        const QString title = section.title.isEmpty() ? section.code.words() : section.title;
        Line line(plainText(section.narrative.nodes).simplified());
        line.add(title);
        addEntries(line, document, section.number);
        if (!line.text().isEmpty())
            pieces.push_back(
                {{SearchPlace::Kind::section, section.number, title.simplified()}, line.text()});
        addSections(pieces, document, section.sections);
    }
}

}  // namespace

std::vector<SearchPiece> searchText(const Document& document, const ClinicalDocument* clinical,
                                    const QStringList& pages) {
    std::vector<SearchPiece> pieces{{{}, headerText(document, clinical)}};
    if (clinical != nullptr) {
        addSections(pieces, *clinical, clinical->sections);
        Line outside;
        addEntries(outside, *clinical, -1);
        if (!outside.text().isEmpty()) pieces.push_back({{}, outside.text()});
    }
    for (int page = 0; page < pages.size(); ++page)
        if (const auto text = pages[page].simplified(); !text.isEmpty())
            pieces.push_back({{SearchPlace::Kind::page, page, {}}, text});
    return pieces;
}

}  // namespace core
