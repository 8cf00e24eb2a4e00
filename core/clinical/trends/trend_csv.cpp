// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/trends/trend_csv.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/codes/csv_line.h"

namespace core::clinical {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Clinical", text);
}

QString number(std::optional<double> value) {
    if (!value) return {};
    auto locale = QLocale(QLocale::Italian, QLocale::Italy);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*value, 'g', 12);
}

QString sideWords(Measurement::Side side) {
    switch (side) {
        case Measurement::Side::below:
            return QStringLiteral("<");
        case Measurement::Side::above:
            return QStringLiteral(">");
        default:
            return {};
    }
}

QString head() {
    return csvLine({words(QT_TRANSLATE_NOOP("Clinical", "Esame")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Data")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Segno")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Valore")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Unità")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Come scritto nel documento")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Segnalazione")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Segnalazione di")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Riferimento da")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Riferimento a")),
                    words(QT_TRANSLATE_NOOP("Clinical", "Struttura"))});
}

QString row(const Trend& trend, const TrendValue& value) {
    const auto& measured = value.measured;
    const bool flagged = value.flag.meaning != ResultFlag::Meaning::none;
    const QString who = !flagged              ? QString()
                        : value.flag.computed ? words(QT_TRANSLATE_NOOP("Clinical", "calcolata"))
                                              : words(QT_TRANSLATE_NOOP("Clinical", "laboratorio"));
    return csvLine({csvText(trend.heading.name),
                    value.time.date().toString(QStringLiteral("dd/MM/yyyy")),
                    sideWords(measured.side), number(measured.number),
                    measured.number ? csvText(trend.heading.unit) : QString(),
                    csvText(measured.written), csvText(value.flag.words()), who,
                    number(measured.low), number(measured.high), csvText(value.facility)});
}

}  // namespace

QByteArray trendCsv(const Trend& trend) {
    QString text = QChar(QChar::ByteOrderMark) + head();
    for (const auto& value : trend.values) text += row(trend, value);
    return text.toUtf8();
}

}  // namespace core::clinical
