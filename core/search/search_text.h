// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/clinical/model/clinical_document.h"
#include "core/record/document.h"

namespace core {

/// Where in a document something stands.
struct SearchPlace {
    enum class Kind {
        header,   // type, author, structure: what is known about the document
        section,  // `number` is Section::number
        page      // of the PDF; `number` counts from 0
    };
    Kind kind = Kind::header;
    int number = 0;
    QString title{};  // of the section

    friend bool operator==(const SearchPlace&, const SearchPlace&) = default;
};

struct SearchPiece {
    SearchPlace place{};
    QString text{};
};

/// All that can be found of a document: its header, every section with the names of its coded
/// entries that its text does not say, the pages of its PDF. `clinical` may be null. Any thread.
std::vector<SearchPiece> searchText(const Document& document,
                                    const clinical::ClinicalDocument* clinical,
                                    const QStringList& pages = {});

}  // namespace core
