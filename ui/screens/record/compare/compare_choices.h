// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "core/record/document.h"

namespace ui {

/// Two documents worth comparing; `before` is the older one.
struct CompareChoice {
    QString words{};   // "Referto di laboratorio: 25/11/2025 e 18/11/2026"
    QString before{};  // ids
    QString after{};
    bool versions = false;  // of one document: the older one is in no list
};

/// Versions first, then the two newest of each type; at most `most`.
QVector<CompareChoice> compareChoices(const QVector<core::Document>& documents, int most);

/// "18/11/2026 · Referto di laboratorio · Ospedale"
QString compareLabel(const core::Document& document);

}  // namespace ui
