// SPDX-License-Identifier: EUPL-1.2
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

#include "tests/ui/widgets/gallery.h"
#include "ui/style/appearance.h"
#include "ui/style/shadow.h"
#include "ui/widgets/action_tile.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/document_row.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/nav_entry.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/toast.h"

using namespace ui;

namespace {

QStandardItem* entry(const QString& title, const QString& second, const QString& date, Icon icon,
                     bool unread) {
    auto* item = new QStandardItem(title);
    item->setData(second, rowSecondary);
    item->setData(date, rowDate);
    item->setData(static_cast<int>(icon), rowIcon);
    item->setData(unread, rowUnread);
    return item;
}

QStandardItem* header(const QString& month) {
    auto* item = new QStandardItem(month);
    item->setData(true, rowHeader);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

void fill(QStandardItemModel& model) {
    model.appendRow(header("Novembre 2026"));
    model.appendRow(entry("Referto di laboratorio", "Ospedale di Garbagnate Milanese", "18/11/2026",
                          Icon::lab, true));
    model.appendRow(entry("Referto di radiologia", "Poliambulatorio Ospedale Bollate", "12/11/2026",
                          Icon::scan, true));
    model.appendRow(entry("Referto specialistico",
                          "Clinica San Carlo Casa di Cura Privata Polispecialistica SpA",
                          "05/11/2026", Icon::document, true));
    model.appendRow(header("Ottobre 2026"));
    model.appendRow(entry("Lettera di dimissione", "Ospedale di Garbagnate Milanese", "27/10/2026",
                          Icon::hospital, true));
    auto* hidden = entry("Verbale di Pronto Soccorso", "Ospedale di Bollate", "21/10/2026",
                         Icon::emergency, false);
    hidden->setData(true, rowHidden);
    model.appendRow(hidden);
}

QListView* view(DocumentRow::Layout layout) {
    auto* list = new QListView;
    auto* model = new QStandardItemModel(list);
    fill(*model);
    if (layout == DocumentRow::Layout::chevron) {
        model->removeRow(4);
        model->removeRow(0);
    }
    list->setModel(model);
    list->setAccessibleName("Documenti");
    list->setItemDelegate(new DocumentRow(layout, list));
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setCurrentIndex(model->index(1, 0));
    withTheme(list, [list] { list->setMinimumHeight(theme().px(465)); });
    return list;
}

QWidget* menu() {
    auto* side = new QWidget;
    auto* all = column(side, 4, {12, 12, 12, 12});
    const auto add = [&](NavEntry::Size size, Icon icon, const char* text) {
        auto* made =
            new NavEntry(size, icon, QString::fromUtf8(text), QString::fromUtf8(text).toLower());
        all->addWidget(made);
        return made;
    };
    auto* mark = new QLabel;
    withTheme(mark, [mark] { mark->setPixmap(markIcon().pixmap(QSize(40, 40) * theme().scale)); });
    all->addWidget(mark);
    add(NavEntry::Size::main, Icon::home, "HOME");
    add(NavEntry::Size::main, Icon::person, "I TUOI DATI");
    add(NavEntry::Size::main, Icon::record, "FASCICOLO SANITARIO ELETTRONICO")->setChecked(true);
    add(NavEntry::Size::main, Icon::calendar, "PRENOTAZIONI");
    add(NavEntry::Size::main, Icon::stethoscope, "IL TUO MEDICO");
    add(NavEntry::Size::main, Icon::shield, "GESTIONE PRIVACY");
    all->addStretch();
    add(NavEntry::Size::minor, Icon::help, "Aiuto");
    add(NavEntry::Size::minor, Icon::pulse, "Diagnosi");
    withTheme(side, [side] { side->setFixedWidth(theme().px(264)); });
    return side;
}

QWidget* cardWith(QWidget* content) {
    auto* card = new Card;
    column(card, 0)->addWidget(content);
    return card;
}

class RowStates : public QWidget {
  public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {theme().px(400), theme().px(5 * 67)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        struct Row {
            const char* second;
            QStyle::State state;
        };
        const Row rows[] = {{"Normale, Ospedale di Garbagnate", QStyle::State_Enabled},
                            {"Puntatore, Ospedale di Garbagnate", QStyle::State_MouseOver},
                            {"Selezionata, Ospedale di Garbagnate", QStyle::State_Selected},
                            {"Fuoco, Ospedale di Garbagnate", QStyle::State_HasFocus},
                            {"", QStyle::State_None}};
        QPainter painter(this);
        QStandardItemModel model;
        for (const Row& row : rows)
            model.appendRow(entry("Referto di laboratorio", QString::fromUtf8(row.second), {},
                                  Icon::lab, true));
        model.item(4)->setData(true, rowSkeleton);
        const DocumentRow delegate(DocumentRow::Layout::badgeUnderDate);
        for (int i = 0; i < model.rowCount(); ++i) {
            QStyleOptionViewItem option;
            option.state = rows[i].state;
            option.rect = QRect(0, i * theme().px(67), width(), theme().px(67));
            delegate.paint(&painter, option, model.index(i, 0));
        }
    }
};

QWidget* stateCard(CardScene::State state, const QString& title, const QString& text) {
    auto* card = new Card;
    auto* all = column(card, 8, {18, 16, 18, 18});
    auto* scene = new CardScene(state);
    scene->setPreferredWidth(150);
    all->addWidget(scene, 0, Qt::AlignHCenter);
    all->addSpacing(12);
    all->addWidget(new Paragraph(Type::bodyStrong, title));
    all->addWidget(new Paragraph(Type::secondary, text));
    all->addStretch();
    return card;
}

}  // namespace

QWidget* gallery::rowStates(QWidget* parent) {
    auto* card = new Card(Card::Kind::plain, parent);
    column(card, 0)->addWidget(new RowStates);
    return card;
}

QWidget* gallery::cardStates() {
    using State = CardScene::State;
    auto* page = new QWidget;
    auto* all = column(page, 6, {40, 28, 40, 28});
    all->addWidget(
        new Paragraph(Type::overline, "UNA SOLA PAGINA, UN DISEGNO E UNA FRASE PER OGNI STATO"));
    all->addWidget(new Paragraph(Type::h1, "Gli stati della tessera"));
    auto* grid = new QGridLayout;
    withTheme(grid, [grid] { grid->setSpacing(theme().px(16)); });
    const auto place = [&](int at, State state, const QString& title, const QString& text) {
        grid->addWidget(stateCard(state, title, text), at / 5, at % 5);
    };
    place(0, State::noReader, "Collega il lettore di smart card.",
          "Inserisci il cavo in una porta USB.");
    place(1, State::insertCard, "Inserisci la tua CRS o TS-CNS nel lettore.",
          "Lettore trovato: bit4id miniLector.");
    place(2, State::notRecognised, "La carta inserita non è riconosciuta.",
          "Togli la tessera, girala e inseriscila.");
    place(3, State::noCertificate, "Questa carta non ha un certificato.",
          "Puoi entrare con password e codice SMS.");
    place(4, State::reading, "Leggo la tessera…", "Non toglierla.");
    place(5, State::expired, "La carta è scaduta il 10/10/2025.",
          "Vale ancora come codice fiscale.");
    place(6, State::wrongPin, "PIN errato. Ti restano 2 tentativi.", "Riprova.");
    place(7, State::blocked, "Il PIN è bloccato. Serve il codice PUK.",
          "Lo trovi nella busta del PIN: ha 8 cifre.");
    place(8, State::removed, "La carta è stata tolta.",
          "Per sicurezza abbiamo chiuso la sessione.");
    place(9, State::ready, "Tessera pronta.", "MARIO ROSSI");
    all->addLayout(grid);
    auto* large = new QHBoxLayout;
    for (const State state : {State::insertCard, State::ready})
        large->addWidget(new CardScene(state));
    all->addLayout(large);
    return page;
}

QWidget* gallery::lists() {
    auto* page = new QWidget;
    auto* all = row(page, 0);
    all->addWidget(menu());
    auto* right = column(nullptr, 12, {32, 28, 32, 28});
    right->addWidget(new Paragraph(Type::overline, "SERVIZI SOCIO-SANITARI"));
    right->addWidget(new Paragraph(Type::h1, "Fascicolo Sanitario Elettronico"));
    auto* tabs = new TabBar;
    for (const char* text : {"DOCUMENTI SANITARI", "CONTATTI CON LA SANITÀ", "PRESCRIZIONI",
                             "VACCINAZIONI", "TACCUINO"})
        tabs->addNamedTab(QString::fromUtf8(text), QString::fromUtf8(text).toLower());
    right->addWidget(tabs);
    auto* lists = row(nullptr, 16);
    lists->addWidget(cardWith(view(DocumentRow::Layout::badgeUnderDate)), 4);
    lists->addWidget(cardWith(view(DocumentRow::Layout::chevron)), 5);
    right->addLayout(lists);
    auto* tiles = row(nullptr, 14);
    tiles->addWidget(new ActionTile(Icon::calendarOk, "Prenota una visita"));
    tiles->addWidget(new ActionTile(Icon::trend, "Guarda gli andamenti"));
    tiles->addWidget(new ActionTile(Icon::pill, "Stampa una ricetta"));
    tiles->addWidget(new ActionTile(Icon::people, "Opera per un’altra persona"));
    right->addLayout(tiles);
    all->addLayout(right, 1);
    return page;
}

QWidget* gallery::messages() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    withTheme(grid, [grid] { grid->setSpacing(theme().px(24)); });
    auto* down = new MessagePage(MessagePage::Size::page, Icon::server, "Il servizio non risponde.",
                                 "Riprova tra qualche minuto. I tuoi documenti sono al sicuro.");
    down->setSign(Tone::bad);
    auto* again = new Button(Button::Kind::primary, "Riprova");
    again->setLeadingIcon(Icon::refresh);
    down->addButton(again);
    down->addButton(new Button(Button::Kind::neutral, "Torna alla home"));
    down->setFootnote(
        "Se chiami il Numero Verde 800.030.606, il codice è <b>portal.unreachable</b>");
    grid->addWidget(down, 0, 0);

    auto* pin = new QWidget;
    auto* all = column(pin, 14, {24, 24, 24, 24});
    all->addWidget(new Paragraph(Type::display, "Scrivi il tuo PIN"));
    all->addWidget(new Paragraph(Type::lead, "Lo hai ricevuto con la tessera. Ha da 5 a 8 cifre."));
    all->addWidget(
        new Banner(Tone::warn,
                   "<b>PIN errato. Ti restano 2 tentativi.</b>\nDopo tre PIN errati la tessera si "
                   "blocca e serve il codice PUK. <a href=\"puk\">Che cos’è il PUK?</a>"));
    auto* edit = new PinEdit;
    edit->addDigit(1);
    all->addWidget(edit);
    all->addWidget(new KeyPad(edit));
    grid->addWidget(pin, 0, 1);

    auto* dialog = new Dialog(Tone::warn, Icon::clock, "Sei ancora qui?", page);
    dialog->setWindowFlags(Qt::Widget);
    dialog->setText("Fra <b>58 secondi</b> usciamo per proteggere i tuoi dati.");
    dialog->addOtherButton(Button::Kind::neutral, "LOGOUT");
    dialog->addSafeButton("Continua");
    grid->addWidget(dialog, 1, 0);

    auto* rings = row(nullptr, 24);
    for (const int left : {134, 25, 0}) {
        auto* ring = new CountdownRing(180);
        ring->setRemaining(left);
        rings->addWidget(ring);
    }
    grid->addLayout(rings, 1, 1);
    grid->setRowMinimumHeight(2, theme().px(100));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    edit->setFocus();
    Toast::show(page, Icon::print, "Stampa inviata: 2 pagine.", Toast::Stay::untilClosed);
    return page;
}
