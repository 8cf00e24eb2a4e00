// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QString>

#include "core/record/document.h"

namespace core {

/// Ten thousand documents come from a few dozen places: what they have in common is kept once.
class StringPool {
  public:
    /// Lets the document's title, places, author and codes share their text with those before it.
    void share(Document& document) {
        for (QString* text : {&document.typeCode, &document.title, &document.organization,
                              &document.facility, &document.department, &document.author})
            share(*text);
    }

  private:
    void share(QString& text) {
        if (!text.isEmpty()) text = *known_.insert(text);
    }
    QSet<QString> known_;
};

}  // namespace core
