// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/compare/compare_choices.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/shell/format.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CompareChoices)
};

QString dayOf(const core::Document& document) {
    return shortDate(document.date.date());
}

}  // namespace

// Documents come newest first.
QVector<CompareChoice> compareChoices(const QVector<core::Document>& documents, int most) {
    QVector<CompareChoice> choices;
    for (const auto& document : documents)
        if (!document.replaces.isEmpty())
            choices << CompareChoice{Words::tr("%1 del %2: versione precedente e attuale")
                                         .arg(document.title, dayOf(document)),
                                     document.replaces, document.id, true};
    QHash<QString, const core::Document*> newest;
    QHash<QString, bool> told;
    for (const auto& document : documents) {
        const QString type = document.typeCode + document.title;
        const auto* newer = newest.value(type);
        newest.insert(type, newer == nullptr ? &document : newer);
        if (newer == nullptr || std::exchange(told[type], true)) continue;
        choices << CompareChoice{
            Words::tr("%1: %2 e %3").arg(document.title, dayOf(document), dayOf(*newer)),
            document.id, newer->id, false};
    }
    choices.resize(qMin(most, int(choices.size())));
    return choices;
}

QString compareLabel(const core::Document& document) {
    QStringList parts{dayOf(document), document.title, document.facility};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace ui
