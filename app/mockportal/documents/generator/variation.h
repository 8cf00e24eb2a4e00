// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/documents/content.h"

namespace mockportal {

struct Variation {
    quint32 number = 0;     // tells the documents made of one apart
    quint32 series = 0;     // the same for all documents of one person, so that values make a line
    bool stranger = false;  // nothing is known of the person: the document's values are not theirs
};

/// The number of the prescription that the variation answers or is, without making it.
QString orderOf(const Document& document, const Variation& variation);

/// The same document at another date: days told in it move along, laboratory values are what the
/// person would have had then, the prescription is another one. Read, shown, signed.
Document variationOf(const Document& document, const QDateTime& date, const Variation& variation);

}  // namespace mockportal
