// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/filter/filter_words.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/codes/typed_date.h"
#include "core/record/document_kind.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("FilterWords", text);
}

QString words(const char* text, int count) {
    return QCoreApplication::translate("FilterWords", text, nullptr, count);
}

bool byName(const QString& a, const QString& b) {
    return QString::localeAwareCompare(a, b) < 0;
}

}  // namespace

FilterChoices filterChoices(const QVector<core::Document>& documents) {
    QSet<core::DocumentKind> kinds;
    QSet<QString> facilities;
    for (const auto& document : documents) {
        kinds << document.kind;
        if (!document.facility.isEmpty()) facilities << document.facility;
    }
    FilterChoices choices;
    for (const auto kind : kinds) choices.kinds << FilterChoices::Kind{kind, core::kindName(kind)};
    std::ranges::sort(choices.kinds, byName, &FilterChoices::Kind::name);
    choices.facilities = QStringList(facilities.begin(), facilities.end());
    std::ranges::sort(choices.facilities, byName);
    return choices;
}

QStringList filterNames(const core::DocumentFilter& filter) {
    QStringList names;
    if (!filter.text.trimmed().isEmpty())
        names << words(QT_TRANSLATE_NOOP("FilterWords", "Cerca: %1")).arg(filter.text.trimmed());
    if (filter.kind)
        names << words(QT_TRANSLATE_NOOP("FilterWords", "Tipo: %1"))
                     .arg(core::kindName(*filter.kind));
    if (filter.from.isValid())
        names << words(QT_TRANSLATE_NOOP("FilterWords", "Dal %1")).arg(shortDate(filter.from));
    if (filter.to.isValid())
        names << words(QT_TRANSLATE_NOOP("FilterWords", "Al %1")).arg(shortDate(filter.to));
    if (!filter.facility.isEmpty())
        names << words(QT_TRANSLATE_NOOP("FilterWords", "Struttura: %1")).arg(filter.facility);
    if (filter.unreadOnly) names << words(QT_TRANSLATE_NOOP("FilterWords", "Solo da leggere"));
    return names;
}

QString emptyListTitle(const core::DocumentFilter& filter) {
    if (filter.from.isValid() || filter.to.isValid())
        return words(QT_TRANSLATE_NOOP("FilterWords", "Nessun documento nel periodo scelto."));
    return words(QT_TRANSLATE_NOOP("FilterWords", "Nessun documento trovato."));
}

QString emptyListReason(const core::DocumentFilter& filter) {
    if (filter.isEmpty())
        return words(
            QT_TRANSLATE_NOOP("FilterWords", "Il tuo Fascicolo non contiene ancora documenti."));
    return words(QT_TRANSLATE_N_NOOP("FilterWords", "Hai %n filtro/i attivo/i: %1."),
                 filter.active())
        .arg(filterNames(filter).join(QStringLiteral(", ")));
}

TypedDay typedDay(const QString& text) {
    if (text.trimmed().isEmpty()) return {};
    const auto day = core::parseDate(text);
    if (day) return {*day, {}};
    return {
        {},
        day.error() == core::DateFault::noSuchDay
            ? words(QT_TRANSLATE_NOOP("FilterWords", "Questo giorno non esiste."))
            : words(QT_TRANSLATE_NOOP("FilterWords", "Scrivi la data così: giorno/mese/anno."))};
}

}  // namespace ui
