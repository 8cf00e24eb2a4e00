// SPDX-License-Identifier: EUPL-1.2
// R14: what is wrong with an entry of the taccuino, and what is only unlikely.
#pragma once

#include <QMap>
#include <QString>
#include <QVector>

#include "core/codes/notebook_kinds.h"

namespace core {

/// What an entry says beside its date, by the id of the field: no key, nothing said.
struct NotebookValues {
    QMap<QString, double> numbers{};
    QMap<QString, QString> texts{};  // of choices too: the option's code
    QString note{};
    friend bool operator==(const NotebookValues&, const NotebookValues&) = default;
};

struct NotebookFinding {
    enum class Problem {
        missing,    // required, and not there
        tooLow,     // impossible
        tooHigh,    // impossible
        notOption,  // none of the choices
        tooLong,
        crossed,       // the lower pressure is not below the upper one
        unlikelyLow,   // to be looked at again; never blocks
        unlikelyHigh,  // the same
    };
    const NotebookField* field = nullptr;  // null: the note
    Problem problem{};
    /// The entry cannot be kept as it is.
    bool blocks() const;
};

/// In the order of the fields, one at most for each; empty: all is well. The date is not judged
/// here.
QVector<NotebookFinding> judge(const NotebookKind& kind, const NotebookValues& values);
bool isImpossible(const NotebookKind& kind, const NotebookValues& values);

}  // namespace core
