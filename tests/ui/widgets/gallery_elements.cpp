// SPDX-License-Identifier: EUPL-1.2
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

#include "tests/ui/widgets/gallery.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tries_badge.h"

using namespace ui;

namespace {

using Kind = Button::Kind;

// The gallery puts the ring around it once the window stands.
void ring(QWidget* widget) {
    widget->setObjectName("ringed");
}

Button* button(Kind kind, const QString& text) {
    return new Button(kind, text);
}

QWidget* line(std::initializer_list<QWidget*> widgets, double gap = 12) {
    auto* holder = new QWidget;
    auto* all = row(holder, gap);
    for (QWidget* widget : widgets) all->addWidget(widget);
    all->addStretch();
    return holder;
}

QWidget* stack(std::initializer_list<QWidget*> widgets, double gap = 14) {
    auto* holder = new QWidget;
    auto* all = column(holder, gap);
    for (QWidget* widget : widgets) all->addWidget(widget);
    all->addStretch();
    return holder;
}

QWidget* buttons() {
    auto* hovered = button(Kind::primary, "Puntatore");
    hovered->setAttribute(Qt::WA_UnderMouse);
    auto* pressed = button(Kind::primary, "Premuto");
    pressed->setDown(true);
    auto* focused = button(Kind::primary, "Fuoco");
    auto* off = button(Kind::primary, "Spento");
    off->setEnabled(false);
    auto* busy = button(Kind::primary, "Invia");
    busy->setBusy(true);
    auto* iconic = button(Kind::neutral, "Stampa");
    iconic->setLeadingIcon(Icon::print);
    auto* all =
        stack({line({button(Kind::primary, "Conferma"), button(Kind::secondary, "Secondario"),
                     button(Kind::neutral, "Neutro"), button(Kind::text, "Solo testo")}),
               line({button(Kind::danger, "Elimina"), iconic,
                     new Button(Kind::neutral, Icon::more, "Altro"),
                     button(Kind::link, "Tutti i documenti")}),
               line({hovered, pressed, focused, off}), line({busy})});
    ring(focused);
    return all;
}

QWidget* type() {
    const auto text = [](Type type, const char* words) {
        return new Paragraph(type, QString::fromUtf8(words));
    };
    return stack(
        {line({text(Type::display, "40"), text(Type::h1, "32"), text(Type::h2, "22 titolo"),
               text(Type::h3, "18 sezione"), text(Type::body, "17 testo"),
               text(Type::secondary, "15 aiuto")},
              18),
         text(Type::lead, "Attacco, grande: Il chip va verso l’alto, dalla parte della fessura.")});
}

QWidget* fields() {
    const auto field = [](const QString& label, const QString& value) {
        return new FormField(label, new QLineEdit(value));
    };
    auto* wrong = field("Data", "23/11/2026");
    wrong->setError("Scegli una data da domani in poi.");
    auto* combo = new QComboBox;
    combo->addItems({"Tutte", "Ospedale di Garbagnate"});
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    withTheme(grid, [grid] { grid->setSpacing(theme().px(16)); });
    auto* focused = field("Telefono", "02-55");
    grid->addWidget(field("Telefono", "02-5550142"), 0, 0, Qt::AlignTop);
    grid->addWidget(focused, 0, 1, Qt::AlignTop);
    grid->addWidget(wrong, 1, 0, Qt::AlignTop);
    grid->addWidget(new FormField("Struttura", combo), 1, 1, Qt::AlignTop);
    ring(focused->field());
    return holder;
}

QWidget* boxes() {
    auto* pin = new PinEdit;
    for (int i = 0; i < 3; ++i) pin->addDigit(i);
    auto* wrong = new CodeEdit;
    for (const int digit : {4, 1, 7, 0, 9}) wrong->addDigit(digit);
    wrong->setError(true);
    auto* on = Switch::withWords("Solo da leggere");
    on->setChecked(true);
    auto* dots = new TriesBadge(1);
    dots->setWordsVisible(false);
    return stack(
        {pin, wrong, line({new TriesBadge(3), new TriesBadge(2), dots}, 24),
         line({on, Switch::withWords("Solo da leggere"), new Segments({"Lettura", "PDF"}, "Vista")},
              24)});
}

QWidget* messagesAndBadges() {
    return stack({new Banner(Tone::info, "Il tuo medico ha i posti completi."),
                  new Banner(Tone::ok, "<b>Firma integra.</b> Identità verificata."),
                  new Banner(Tone::warn, "<b>La tua tessera scade il 10/01/2027.</b>"),
                  new Banner(Tone::bad, "<b>I dati inseriti non sono corretti.</b>"),
                  line({new Badge({.tone = Tone::info, .text = "Nuovo", .dot = true}),
                        new Badge({.tone = Tone::neutral, .text = "Letto"}),
                        new Badge({.tone = Tone::ok, .text = "Attiva", .icon = Icon::check}),
                        new Badge({.tone = Tone::warn, .text = "Alto", .icon = Icon::chevronUp}),
                        new Badge({.tone = Tone::bad, .text = "Critico", .icon = Icon::warning})}),
                  line({new Badge({.text = "fuori intervallo (calcolato)",
                                   .icon = Icon::chevronUp,
                                   .computed = true})})},
                 12);
}

class IconBox : public QWidget {
  public:
    explicit IconBox(Icon icon) : icon_(icon) { setFixedSize(QSize(46, 46) * theme().scale); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), theme().length(10), theme().color(Role::surface),
                 theme().color(Role::line), theme().boxStroke());
        const double size = theme().length(24);
        paintIcon(painter, QRectF((width() - size) / 2, (height() - size) / 2, size, size), icon_,
                  theme().color(Role::ink));
    }

  private:
    Icon icon_;
};

QWidget* icons() {
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    withTheme(grid, [grid] { grid->setSpacing(theme().px(10)); });
    constexpr int columns = 21;
    for (int i = 0; i < static_cast<int>(Icon::count); ++i)
        grid->addWidget(new IconBox(static_cast<Icon>(i)), i / columns, i % columns, Qt::AlignLeft);
    grid->setColumnStretch(columns, 1);
    return holder;
}

}  // namespace

QWidget* gallery::part(const QString& overline, QWidget* content) {
    return stack({new Paragraph(Type::overline, overline), content}, 10);
}

QWidget* gallery::elements() {
    auto* page = new QWidget;
    auto* all = column(page, 28, {40, 32, 40, 32});
    all->addWidget(new Paragraph(Type::h1, "Elementi e stati"));
    auto* grid = new QGridLayout;
    withTheme(grid, [grid] {
        grid->setHorizontalSpacing(theme().px(40));
        grid->setVerticalSpacing(theme().px(28));
    });
    grid->addWidget(part("PULSANTI: PRINCIPALE, SECONDARIO, NEUTRO, TESTO, PERICOLO", buttons()), 0,
                    0);
    grid->addWidget(part("CARATTERI", type()), 0, 1);
    grid->addWidget(part("CAMPI", fields()), 1, 0);
    grid->addWidget(part("CASELLE PIN E CODICE, TENTATIVI, INTERRUTTORI", boxes()), 1, 1);
    grid->addWidget(part("RIGHE DI ELENCO", rowStates()), 2, 0);
    grid->addWidget(part("MESSAGGI E ETICHETTE", messagesAndBadges()), 2, 1);
    auto* steps = new StepBar({"Ricetta", "Struttura", "Riepilogo"});
    steps->setCurrent(1);
    steps->setGap(64);
    grid->addWidget(part("PASSI", steps), 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    all->addLayout(grid);
    all->addWidget(part("ICONE: TRATTO 1,75 SU 24, ESTREMI TONDI, NESSUN RIEMPIMENTO", icons()));
    return page;
}
