// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card_number_edit.h"

#include <algorithm>

#include "core/codes/card_number.h"
#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr int serialDigits = 10;
constexpr int allDigits = 20;
constexpr int provisionalDigits = 11;  // a provisional codice fiscale (R22)
constexpr int group = 5;
constexpr double fieldHeight = 56;
constexpr double fieldWidth = 256;

QString digitsIn(QStringView text) {
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9') digits += c;
    return digits;
}

const QString& regionPrefix() {
    static const QString prefix = digitsIn(core::cardNumberPrefix);
    return prefix;
}

QString grouped(const QString& digits) {
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % group == 0) text += u' ';
        text += digits[i];
    }
    return text;
}

// The place in `text` after so many digits.
qsizetype placeAfter(const QString& text, qsizetype count) {
    qsizetype at = 0;
    for (; at < text.size() && count > 0; ++at)
        if (text[at] != u' ') --count;
    return at;
}

}  // namespace

CardNumberEdit::CardNumberEdit(QWidget* parent) : QLineEdit(parent) {
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textEdited, this, &CardNumberEdit::regroup);
    withTheme(this, [this] {
        QFont font = theme().font(Type::h2);
        font.setWeight(QFont::Medium);
        setFont(font);
        setMinimumHeight(theme().px(fieldHeight));
    });
}

QString CardNumberEdit::digits() const {
    return digitsIn(text());
}

// setText also forgets what could be undone (R92).
void CardNumberEdit::setDigits(const QString& digits) {
    setText(grouped(digitsIn(digits)));
}

void CardNumberEdit::regroup() {
    QString all = digits();
    qsizetype before = digitsIn(QStringView(text()).left(cursorPosition())).size();
    if (all.size() >= allDigits && all.startsWith(regionPrefix())) {
        all.remove(0, regionPrefix().size());
        before = std::max<qsizetype>(0, before - regionPrefix().size());
    }
    all.truncate(all.startsWith(regionPrefix()) || all.size() > serialDigits ? allDigits
                                                                             : serialDigits);
    const QString shown = grouped(all);
    if (shown == text()) return;
    setText(shown);
    setCursorPosition(int(placeAfter(shown, before)));
}

QString CardNumberEdit::mistake() const {
    const auto number = core::CardNumber::parse(text());
    if (number) return {};
    switch (number.error()) {
        case core::CardNumberFault::empty:
        case core::CardNumberFault::characters:
            return tr("Scrivi le ultime 10 cifre del numero della tessera.");
        case core::CardNumberFault::otherRegion:
            return tr("Il numero inserito è di una tessera di un'altra Regione.");
        case core::CardNumberFault::zero:
            return tr("Questo numero non esiste. Copialo dal retro della tessera.");
        case core::CardNumberFault::length:
            break;
    }
    const auto count = digits().size();
    if (count == provisionalDigits)
        return tr(
            "Per prenotare con un codice fiscale provvisorio chiama il Numero Verde 800.030.606.");
    if (count > serialDigits) return tr("Le cifre sono troppe. Scrivi solo le ultime 10.");
    return tr("Servono 10 cifre: ne hai scritte %n.", nullptr, int(count));
}

bool CardNumberEdit::isDoubtful() const {
    const auto number = core::CardNumber::parse(text());
    return number && !number->fitsLuhn();
}

QSize CardNumberEdit::sizeHint() const {
    return {theme().px(fieldWidth), theme().px(fieldHeight)};
}

}  // namespace ui
