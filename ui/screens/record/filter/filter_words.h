// SPDX-License-Identifier: EUPL-1.2
// The filters of the document list in words, and what can be chosen in them.
#pragma once

#include <QVector>

#include "core/record/document_filter.h"

namespace ui {

/// What can be chosen, from the documents that are there.
struct FilterChoices {
    struct Kind {
        core::DocumentKind kind{};
        QString name{};
        friend bool operator==(const Kind&, const Kind&) = default;
    };
    QVector<Kind> kinds{};     // by name
    QStringList facilities{};  // by name
    friend bool operator==(const FilterChoices&, const FilterChoices&) = default;
};

FilterChoices filterChoices(const QVector<core::Document>& documents);

/// Each active filter in a few words: "Tipo: Referto di radiologia", "Dal 01/10/2026".
QStringList filterNames(const core::DocumentFilter& filter);
/// R13: why a list is empty.
QString emptyListTitle(const core::DocumentFilter& filter);
QString emptyListReason(const core::DocumentFilter& filter);

/// What a person typed as a day: the day, null when nothing was typed; else the sentence that says
/// how.
struct TypedDay {
    QDate day{};
    QString mistake{};
};
TypedDay typedDay(const QString& text);

}  // namespace ui
