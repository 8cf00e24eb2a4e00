// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/text_card.h"

#include <QBoxLayout>

#include "ui/shell/icon_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

TextCard::TextCard(const QString& heading, const QString& explanation, QWidget* parent)
    : Card(Kind::plain, parent), text_(new Paragraph(Type::body)) {
    text_->setObjectName(QStringLiteral("signedText"));
    auto* what = new Paragraph(Type::secondary, explanation);
    what->setObjectName(QStringLiteral("whatSignature"));
    what->setColor(Role::ink2);
    auto* all = column(this, 12, {24, 20, 24, 20});
    all->addWidget(new Paragraph(Type::h3, heading));
    all->addWidget(text_);
    auto* line = row(nullptr, 10);
    line->addWidget(new IconView(Icon::signature, Role::ink2, 22), 0, Qt::AlignTop);
    line->addWidget(what, 1);
    all->addLayout(line);
    all->addStretch();
}

QString TextCard::beforeSigning() {
    return tr(
        "Con il PIN la tessera firma questo testo, con il suo certificato di autenticazione. "
        "La firma mostra che lo hai confermato tu e che il testo è questo. Non è una firma "
        "elettronica qualificata.");
}

QString TextCard::afterSigning() {
    return tr(
        "Il testo è firmato con il certificato di autenticazione della tessera. La firma "
        "mostra chi lo ha confermato e che il testo è questo. Non è una firma elettronica "
        "qualificata.");
}

void TextCard::setSigned(const QString& text) {
    text_->setText(text.isEmpty() ? tr("Preparo il testo da firmare…") : text);
}

void TextCard::clear() {
    text_->setText({});
}

}  // namespace ui
