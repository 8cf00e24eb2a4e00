// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/vaccination_print.h"

#include <QCoreApplication>

#include "ui/print/text_content.h"
#include "ui/screens/record/paper_text.h"
#include "ui/screens/record/vaccinations/vaccination_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ui::VaccinationPrint", text);
}

QString stateAndReason(const core::Vaccination& entry) {
    QStringList parts{stateName(entry.state), entry.reason};
    if (entry.postponedUntil.isValid())
        parts << elided(say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "fino al %1"))
                            .arg(shortDate(entry.postponedUntil)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString given(const QVector<core::Vaccination>& entries) {
    QVector<QStringList> lines;
    for (const auto& entry : entries)
        lines << QStringList{shortDate(entry.date),
                             doseName(entry.name, entry.dose),
                             stateAndReason(entry),
                             entry.product,
                             entry.lot,
                             entry.place};
    return paperTable({say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Data")),
                       say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Vaccino")),
                       say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Stato")),
                       say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Prodotto")),
                       say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Lotto")),
                       say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Dove"))},
                      lines);
}

QString planned(const QVector<core::DueVaccination>& due, const QDate& today) {
    QVector<QStringList> lines;
    for (const auto& each : due)
        lines << QStringList{
            doseName(each.name, each.dose), dueWords(each, today),
            each.isPlanned()
                ? say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Programmata"))
                : say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Calcolata dal calendario"))};
    return paperTable({say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Vaccino")),
                       say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Quando")),
                       say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Origine"))},
                      lines);
}

QString heading(const char* tag, const QString& text) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text);
}

}  // namespace

PrintJob::Contents printedVaccinations(const core::VaccinationRecord& record,
                                       const QVector<core::DueVaccination>& due,
                                       const QDate& today) {
    QString html = heading("h1", say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Vaccinazioni"))) +
                   given(record.entries);
    if (!due.isEmpty())
        html += heading("h2", say(QT_TRANSLATE_NOOP("ui::VaccinationPrint", "Da fare"))) +
                planned(due, today);
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(paperText(html)));
    return contents;
}

}  // namespace ui
