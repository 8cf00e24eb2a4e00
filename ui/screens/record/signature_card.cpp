// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/signature_card.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/shell/format.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::clinical::Signature;
using State = core::clinical::SignatureState;

constexpr double iconSize = 24;
constexpr double inset = 14;

struct Look {
    Card::Kind card;
    Role ink;
    Icon icon;
};

Look lookOf(State state) {
    switch (state) {
        case State::intactTrusted:
            return {Card::Kind::ok, Role::ok, Icon::ok};
        case State::intactUnknownSigner:
            return {Card::Kind::chosen, Role::primary, Icon::info};
        case State::intactWithAdditions:
        case State::notSigned:
        case State::unreadable:
            return {Card::Kind::warn, Role::warn, Icon::warning};
        case State::broken:
            break;
    }
    return {Card::Kind::bad, Role::bad, Icon::error};
}

QString titleOf(State state) {
    switch (state) {
        case State::intactTrusted:
            return SignatureCard::tr("Firma integra");
        case State::intactUnknownSigner:
            return SignatureCard::tr("Firma integra, identità non verificata");
        case State::intactWithAdditions:
            return SignatureCard::tr("Firma integra, con aggiunte");
        case State::broken:
            return SignatureCard::tr("Firma non valida");
        case State::notSigned:
            return SignatureCard::tr("Senza firma");
        case State::unreadable:
            break;
    }
    return SignatureCard::tr("Firma non leggibile");
}

// The signature that decided; the last one where several did.
const Signature* decisive(const core::clinical::SignatureVerdict& verdict) {
    for (auto it = verdict.signatures.rbegin(); it != verdict.signatures.rend(); ++it)
        if (it->state == verdict.state) return &*it;
    return nullptr;
}

QString signedBy(const Signature& signature) {
    const QString name = QStringLiteral("<b>%1</b>").arg(signature.signer.name.toHtmlEscaped());
    if (signature.signer.name.isEmpty()) return {};
    if (!signature.time.isValid()) return SignatureCard::tr("Firmato da %1.").arg(name);
    return SignatureCard::tr("Firmato da %1 il %2.").arg(name, dateAndTime(signature.time));
}

QString sentenceOf(const core::clinical::SignatureVerdict& verdict) {
    QStringList parts;
    if (const Signature* signature = decisive(verdict)) parts << signedBy(*signature);
    if (verdict.state == State::intactTrusted)
        parts << SignatureCard::tr("Identità verificata.");
    else if (verdict.state == State::intactUnknownSigner)  // the title says the rest
        parts << SignatureCard::tr("Il documento è come è stato firmato.");
    else
        parts << core::clinical::sentence(verdict.state).toHtmlEscaped();
    parts << core::clinical::explanation(verdict.finding()).toHtmlEscaped();
    parts << core::clinical::anchorsWarning(verdict).toHtmlEscaped();
    if (verdict.state == State::broken)
        parts << SignatureCard::tr(
            "Il documento resta leggibile: chiedine una copia a chi l'ha "
            "rilasciato.");
    parts.removeAll(QString());
    return parts.join(u' ');
}

void addFact(QBoxLayout& into, const QString& label, const QString& value) {
    if (value.isEmpty()) return;
    auto* name = new Paragraph(Type::secondary, label);
    name->setColor(Role::ink2);
    into.addWidget(name);
    into.addWidget(new Paragraph(Type::secondaryStrong, value));
}

QString timeWords(const Signature& signature) {
    const QString time = dateAndTime(signature.time);
    return signature.timeStamped ? SignatureCard::tr("%1 (marca temporale)").arg(time)
                                 : SignatureCard::tr("%1 (dichiarate da chi ha firmato)").arg(time);
}

QString algorithmWords(const Signature& signature) {
    return signature.weak ? SignatureCard::tr("%1 (debole)").arg(signature.algorithm)
                          : signature.algorithm;
}

QString formWords(const Signature& signature) {
    using Form = core::clinical::SignatureForm;
    switch (signature.form) {
        case Form::cades:
            return SignatureCard::tr("Busta p7m (CAdES)");
        case Form::documentTimeStamp:
            return SignatureCard::tr("Marca temporale nel PDF");
        case Form::pkcs7:
            return SignatureCard::tr("Nel PDF (PKCS#7)");
        case Form::pades:
            break;
    }
    return SignatureCard::tr("Nel PDF (PAdES)");
}

void addSignature(QBoxLayout& into, const Signature& signature) {
    addFact(into, SignatureCard::tr("Esito"), titleOf(signature.state));
    addFact(into, SignatureCard::tr("Firmatario"), signature.signer.name);
    addFact(into, SignatureCard::tr("Codice fiscale del firmatario"),
            signature.signer.codiceFiscale);
    addFact(into, SignatureCard::tr("Organizzazione"), signature.signer.organization);
    addFact(into, SignatureCard::tr("Certificato rilasciato da"), signature.signer.issuer);
    if (signature.time.isValid())
        addFact(into, SignatureCard::tr("Data e ora della firma"), timeWords(signature));
    addFact(into, SignatureCard::tr("Tipo di firma"), formWords(signature));
    addFact(into, SignatureCard::tr("Algoritmo"), algorithmWords(signature));
    addFact(into, SignatureCard::tr("Motivo"), core::clinical::explanation(signature.finding));
}

}  // namespace

SignatureCard::SignatureCard(QWidget* parent)
    : Card(Kind::plain, parent),
      title_(new Paragraph(Type::h3)),
      sentence_(new Paragraph(Type::secondary)),
      toggle_(new Button(Button::Kind::link, tr("Dettagli della firma"))) {
    setObjectName(QStringLiteral("signature"));
    toggle_->setObjectName(QStringLiteral("signatureDetails"));
    auto* all = column(this, 6, {inset, 16, inset, 16});
    auto* head = row(nullptr, 0, {iconSize + 10, 0, 0, 0});
    head->addWidget(title_);
    all->addLayout(head);
    all->addWidget(sentence_);
    all->addWidget(toggle_, 0, Qt::AlignLeft);
    connect(toggle_, &Button::clicked, this, [this] { showDetails(details_ == nullptr); });
    hide();
}

void SignatureCard::setVerdict(const core::clinical::SignatureVerdict& verdict) {
    verdict_ = verdict;
    const Look look = lookOf(verdict.state);
    setKind(look.card);
    title_->setText(titleOf(verdict.state));
    title_->setColor(look.ink);
    sentence_->setRichText(sentenceOf(verdict));
    toggle_->setVisible(!verdict.signatures.empty());
    showDetails(false);
    show();
}

void SignatureCard::clear() {
    verdict_ = {};
    showDetails(false);
    title_->setText({});
    sentence_->setText({});
    hide();
}

void SignatureCard::showDetails(bool shown) {
    delete std::exchange(details_, nullptr);
    toggle_->setText(shown ? tr("Nascondi i dettagli") : tr("Dettagli della firma"));
    if (!shown) return;
    details_ = new QWidget;
    auto* facts = column(details_, 2);
    for (const auto& signature : verdict_.signatures) {
        addSignature(*facts, signature);
        facts->addSpacing(theme().px(10));
    }
    if (verdict_.anchorsOf.isValid())
        addFact(*facts, tr("Elenco dei certificatori del"), shortDate(verdict_.anchorsOf));
    if (verdict_.anchorsExpired)
        addFact(*facts, tr("Elenco scaduto il"), shortDate(verdict_.anchorsUntil));
    layout()->addWidget(details_);
}

void SignatureCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    const Look look = lookOf(verdict_.state);
    QPainter painter(this);
    const QRectF where(theme().px(inset),
                       title_->y() + (theme().lineHeight(Type::h3) - theme().px(iconSize)) / 2,
                       theme().px(iconSize), theme().px(iconSize));
    paintIcon(painter, where, look.icon, theme().color(look.ink));
}

}  // namespace ui
