// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/settings/settings_page.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/screens/firstrun/first_run_page.h"
#include "ui/screens/card/card_pages.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/preferences.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

namespace ui {
namespace {

// One choice of several; radio buttons of one parent exclude each other.
template <typename Act>
QRadioButton* choice(QWidget& card, const QString& text, bool chosen, Act act) {
    auto* button = new QRadioButton(text);
    withTheme(button, [button] { button->setFont(theme().font(Type::body)); });
    button->setChecked(chosen);
    card.layout()->addWidget(button);
    QObject::connect(button, &QRadioButton::toggled, &card, [act](bool on) {
        if (on) act();
    });
    return button;
}

bool isHttps(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

}  // namespace

SettingsPage::SettingsPage(const Context& context)
    : context_(context),
      body_((new PageBody(*this))->content()),
      heading_(new Paragraph(Type::h1, title())) {
    body_->addWidget(heading_);
    addTextSize();
    addColours();
    addLanguage();
    addDiscretion();
    addCardLink();
    addPortal();
    addAssistant();
    body_->addStretch();
}

QWidget* SettingsPage::firstFocus() const {
    return heading_;
}

QVBoxLayout* SettingsPage::addCard(const QString& heading) {
    auto* card = new Card;
    card->setAccessibleName(heading);
    auto* layout = column(card, 4, {22, 18, 22, 18});
    layout->addWidget(new Paragraph(Type::h3, heading));
    body_->addWidget(card);
    return layout;
}

void SettingsPage::addTextSize() {
    QWidget& card = *addCard(tr("Dimensione del testo"))->parentWidget();
    Preferences& preferences = context_.services.preferences;
    for (const int size : Preferences::textSizes)
        choice(card, tr("%1 %").arg(size), preferences.textSize() == size,
               [&preferences, size] { preferences.setTextSize(size); });
}

void SettingsPage::addColours() {
    QWidget& card = *addCard(tr("Colori"))->parentWidget();
    Preferences& preferences = context_.services.preferences;
    const auto add = [&](const QString& text, std::optional<Scheme> scheme) {
        choice(card, text, preferences.scheme() == scheme,
               [&preferences, scheme] { preferences.setScheme(scheme); });
    };
    add(tr("Come il computer"), std::nullopt);
    add(tr("Chiari"), Scheme::light);
    add(tr("Scuri"), Scheme::dark);
    add(tr("Alto contrasto"), Scheme::highContrast);
}

void SettingsPage::addLanguage() {
    QWidget& card = *addCard(tr("Lingua"))->parentWidget();
    Preferences& preferences = context_.services.preferences;
    for (const QString& language : preferences.languages())
        choice(card, Preferences::languageName(language), preferences.language() == language,
               [&preferences, language] { preferences.setLanguage(language); });
}

void SettingsPage::addDiscretion() {
    QVBoxLayout* layout = addCard(tr("Modalità discreta"));
    Preferences& preferences = context_.services.preferences;
    auto* why = new Paragraph(Type::body, tr("Negli elenchi il titolo dei documenti a maggior "
                                             "tutela non si vede. Lo leggi quando li apri."));
    auto* discreet = new Switch(tr("Nascondi questi titoli"));
    discreet->setObjectName(QStringLiteral("discreet"));
    discreet->setAccessibleDescription(why->text());
    discreet->setChecked(preferences.discreet());
    connect(discreet, &Switch::toggled, this,
            [&preferences](bool on) { preferences.setDiscreet(on); });
    layout->addWidget(why);
    layout->addWidget(discreet, 0, Qt::AlignLeft);
}

// Not a setting of the program, but here is where people look for it.
void SettingsPage::addCardLink() {
    QVBoxLayout* layout = addCard(tr("La tua tessera"));
    layout->addWidget(new Paragraph(
        Type::body, tr("Vedi che cosa c'è nella tessera, cambia il PIN o sbloccalo con il PUK.")));
    auto* open = new Button(Button::Kind::secondary, tr("Apri La tua tessera"));
    open->setObjectName(QStringLiteral("yourCard"));
    connect(open, &Button::clicked, this,
            [this] { context_.navigator.push(yourCardPage(context_, {.place = place()})); });
    layout->addWidget(open, 0, Qt::AlignLeft);
}

void SettingsPage::addPortal() {
    QVBoxLayout* layout = addCard(tr("Portale"));
    const Preferences& preferences = context_.services.preferences;
    const bool fixed = preferences.portalFixed();
    url_ = new QLineEdit(preferences.portal().url);
    caFile_ = new QLineEdit(preferences.portal().caFile);
    urlField_ = new FormField(tr("Indirizzo"), url_);
    caField_ = new FormField(tr("File dell'autorità di certificazione"), caFile_);
    urlField_->setHint(fixed ? tr("Deciso da chi gestisce il computer.")
                             : tr("Comincia con https://"));
    for (QLineEdit* edit : {url_, caFile_}) edit->setReadOnly(fixed);
    layout->addWidget(urlField_);
    layout->addWidget(caField_);
    if (fixed) return;
    auto* save = new Button(Button::Kind::primary, tr("Salva"));
    save->setObjectName(QStringLiteral("savePortal"));
    connect(save, &Button::clicked, this, &SettingsPage::savePortal);
    layout->addWidget(save, 0, Qt::AlignLeft);
}

void SettingsPage::addAssistant() {
    QVBoxLayout* layout = addCard(tr("Lettore e tessera"));
    layout->addWidget(new Paragraph(
        Type::body, tr("La guida del primo avvio prova una cosa alla volta, fino all'accesso.")));
    auto* begin = new Button(Button::Kind::secondary, tr("Riapri la guida"));
    begin->setObjectName(QStringLiteral("firstRun"));
    connect(begin, &Button::clicked, this, [this] { context_.navigator.push(firstRun(context_)); });
    layout->addWidget(begin, 0, Qt::AlignLeft);
}

void SettingsPage::savePortal() {
    const QString url = url_->text().trimmed();
    const QString file = caFile_->text().trimmed();
    urlField_->setError(isHttps(url) ? QString()
                                     : tr("Scrivi un indirizzo che comincia con https://"));
    caField_->setError(QFileInfo(file).isReadable() ? QString()
                                                    : tr("Questo file non si può leggere."));
    if (urlField_->hasError()) return url_->setFocus();
    if (caField_->hasError()) return caFile_->setFocus();
    const bool saved = context_.services.preferences.setPortal({url, file});
    context_.navigator.notify(
        saved ? tr("Salvato. Vale dal prossimo avvio del programma.")
              : tr("Il programma non può salvare qui. Chiedi a chi gestisce il computer."));
}

}  // namespace ui
