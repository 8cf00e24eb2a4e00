// SPDX-License-Identifier: EUPL-1.2
#include <QLocale>

#include "app/mockportal/documents/content.h"

namespace mockportal {
namespace {

QString italian(double value, int decimals) {
    auto locale = QLocale(QLocale::Italian, QLocale::Italy);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

}  // namespace

Flag Measurement::flag() const {
    if (analyte.low && value < *analyte.low) return Flag::low;
    if (analyte.high && value > *analyte.high) return Flag::high;
    return Flag::normal;
}

QString Measurement::valueText() const {
    return italian(value, analyte.decimals);
}

QString Measurement::rangeText() const {
    const auto text = [&](double limit) { return italian(limit, analyte.decimals); };
    if (analyte.low && analyte.high)
        return text(*analyte.low) + QStringLiteral(" – ") + text(*analyte.high);
    if (analyte.high) return QStringLiteral("fino a ") + text(*analyte.high);
    if (analyte.low) return QStringLiteral("oltre ") + text(*analyte.low);
    return {};
}

}  // namespace mockportal
