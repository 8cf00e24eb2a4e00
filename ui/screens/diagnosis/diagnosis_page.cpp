// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/diagnosis_page.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

#include "core/base/error_table.h"
#include "core/base/private_file.h"
#include "core/diagnosis/report.h"
#include "ui/screens/card/card_pages.h"
#include "ui/screens/card/your_card_words.h"
#include "ui/screens/diagnosis/advice_actions.h"
#include "ui/screens/diagnosis/advice_card.h"
#include "ui/screens/diagnosis/diagnosis_report.h"
#include "ui/screens/diagnosis/finding_list.h"
#include "ui/screens/login/login_ways.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr std::chrono::milliseconds soonEnough{700};
constexpr double sideWidth = 330;  // px at 100 %

}  // namespace

DiagnosisPage::DiagnosisPage(const Context& context)
    : context_(context),
      diagnosis_(context.services.surroundings),
      desk_(new PaperDesk(context, this)),
      heading_(new Paragraph(Type::h1, title())),
      list_(new FindingList(diagnosis_.rows())),
      advice_(new AdviceCard) {
    desk_->prints().setService(title());
    desk_->prints().setImpersonal();
    auto* body = (new PageBody(*this, 20))->content();
    body->addWidget(makeHead());
    body->addWidget(desk_->notice());
    auto* area = new QWidget;
    // From right to left: what to do comes first for keyboard and reader, too.
    columns_ = row(area, 20);
    side_ = makeSide();
    columns_->addWidget(side_, 0, Qt::AlignTop);
    columns_->addWidget(list_, 1, Qt::AlignTop);
    body->addWidget(area);
    body->addStretch();
    slow_.setSingleShot(true);
    slow_.setInterval(soonEnough);
    connect(&slow_, &QTimer::timeout, this, &DiagnosisPage::refresh);
    connect(list_, &FindingList::chosen, this, &DiagnosisPage::choose);
    connect(desk_, &PaperDesk::chosen, this, &DiagnosisPage::print);
    connect(&diagnosis_, &core::diagnosis::Diagnosis::told, this, &DiagnosisPage::refresh);
    connect(&diagnosis_, &core::diagnosis::Diagnosis::finished, this, &DiagnosisPage::onFinished);
}

QWidget* DiagnosisPage::firstFocus() const {
    return heading_;
}

QWidget* DiagnosisPage::makeHead() {
    auto* head = new QWidget;
    head_ = row(head, 16);
    auto* words = column(nullptr, 2);
    heading_->setObjectName(QStringLiteral("heading"));
    auto* what = new Paragraph(
        Type::body, tr("Controlliamo una cosa alla volta quello che serve per entrare."));
    what->setColor(Role::ink2);
    words->addWidget(heading_);
    words->addWidget(what);
    head_->addLayout(words, 1);
    head_->addWidget(makeActions(), 0, Qt::AlignBottom);
    return head;
}

QWidget* DiagnosisPage::makeActions() {
    auto* copy = new Button(Button::Kind::neutral, tr("Copia il rapporto"));
    copy->setLeadingIcon(Icon::copy);
    copy->setInBar(true);
    copy->setObjectName(QStringLiteral("copyReport"));
    repeat_ = new Button(Button::Kind::primary, tr("Ripeti i controlli"));
    repeat_->setLeadingIcon(Icon::refresh);
    repeat_->setInBar(true);
    repeat_->setObjectName(QStringLiteral("repeat"));
    connect(copy, &Button::clicked, this, &DiagnosisPage::copyReport);
    connect(repeat_, &Button::clicked, this, &DiagnosisPage::repeat);
    auto* actions = new QWidget;
    auto* layout = row(actions, 10);
    layout->addWidget(copy);
    layout->addWidget(repeat_);
    layout->addStretch();
    return actions;
}

Button* DiagnosisPage::makeYourCard() {
    auto* button = new Button(Button::Kind::neutral, tr("Apri La tua tessera"));
    button->setLeadingIcon(Icon::card);
    button->setInBar(true);
    button->setObjectName(QStringLiteral("yourCard"));
    connect(button, &Button::clicked, this,
            [this] { context_.navigator.push(yourCardPage(context_, {.place = place()})); });
    return button;
}

QWidget* DiagnosisPage::makeSide() {
    auto* help = new Card;
    auto* inside = row(help, 14, {22, 16, 22, 16});
    inside->addWidget(IconView::onTile(Icon::phone, Role::primary, Role::soft), 0, Qt::AlignTop);
    auto* words = column(nullptr, 0);
    words->addWidget(new Paragraph(Type::h3, tr("Serve aiuto?")));
    words->addWidget(new Paragraph(Type::secondary,
                                   QStringLiteral("%1 %2").arg(helpLineName(), helpLineNumber())));
    code_ = new Paragraph(Type::secondary);
    code_->setObjectName(QStringLiteral("code"));
    words->addWidget(code_);
    inside->addLayout(words, 1);

    auto* save = new Button(Button::Kind::neutral, tr("Salva il rapporto"));
    save->setLeadingIcon(Icon::download);
    save->setInBar(true);
    save->setObjectName(QStringLiteral("saveReport"));
    connect(save, &Button::clicked, this, &DiagnosisPage::saveReport);
    auto* papers = new QWidget;
    auto* paper = new FlowLayout(papers, 10);
    paper->addWidget(save);
    paper->addWidget(desk_->button());

    connect(advice_, &AdviceCard::chosen, this, &DiagnosisPage::act);
    connect(advice_, &AdviceCard::enterChosen, this,
            [this] { context_.navigator.logIn(Place::home, cardLoginPages(context_)); });
    auto* side = new QWidget;
    auto* layout = column(side, 16);
    yourCard_ = makeYourCard();
    layout->addWidget(advice_);
    layout->addWidget(yourCard_, 0, Qt::AlignLeft);
    layout->addWidget(help);
    layout->addWidget(papers);
    return side;
}

void DiagnosisPage::enter() {
    chosen_ = -1;
    diagnosis_.start();
    slow_.start();
    refresh();
}

void DiagnosisPage::leave() {
    slow_.stop();
    diagnosis_.stop();
}

void DiagnosisPage::clear() {
    desk_->clear();
}

void DiagnosisPage::setWidthClass(WidthClass widthClass) {
    const bool wide = widthClass == WidthClass::wide;
    head_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns_->setDirection(wide ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    const int side = theme().px(sideWidth);
    side_->setMinimumWidth(wide ? side : 0);
    side_->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
    columns_->setAlignment(side_, wide ? Qt::AlignTop : Qt::Alignment());
    advice_->setRoom(widthClass);
    list_->setNarrow(widthClass == WidthClass::narrow);
}

void DiagnosisPage::refresh() {
    const bool running = diagnosis_.running();
    const bool mayStop = running && !slow_.isActive();
    repeat_->setText(mayStop ? tr("Ferma i controlli") : tr("Ripeti i controlli"));
    repeat_->setLeadingIcon(mayStop ? Icon::close : Icon::refresh);
    yourCard_->setVisible(isRead(context_.services.cards.snapshot()));
    list_->show(diagnosis_.rows(), running);
    showAdvice();
}

void DiagnosisPage::showAdvice() {
    const auto& rows = diagnosis_.rows();
    const auto* row = core::diagnosis::foremost(rows);
    const auto* wished = chosen_ < 0 ? nullptr : &rows[static_cast<std::size_t>(chosen_)];
    if (wished && wished->finding && !wished->finding->advice.text.isEmpty()) row = wished;
    list_->setChosen(row ? std::string_view(row->probe->id) : std::string_view());
    const bool coded = row && row->finding->code;
    code_->setVisible(coded);
    if (coded)
        code_->setRichText(
            tr("Codice: <b>%1</b>").arg(QLatin1String(row->finding->code->name().data())));
    if (row) return advice_->show(*row);
    diagnosis_.running() ? advice_->showRunning() : advice_->showFine();
}

void DiagnosisPage::choose(int row) {
    chosen_ = row;
    showAdvice();
    announce(advice_->findChild<QWidget*>(QStringLiteral("adviceHeading")));
}

// What is the matter is heard once, and again when it is something else.
void DiagnosisPage::onFinished() {
    refresh();
    if (!isVisible() || advice_->heading() == told_) return;
    told_ = advice_->heading();
    announce(advice_->findChild<QWidget*>(QStringLiteral("adviceHeading")));
}

void DiagnosisPage::repeat() {
    if (diagnosis_.running() && !slow_.isActive()) {
        diagnosis_.stop();
        return refresh();
    }
    begin();
}

void DiagnosisPage::begin() {
    told_.clear();
    enter();
}

void DiagnosisPage::copyReport() {
    QGuiApplication::clipboard()->setText(
        core::diagnosis::reportText(diagnosis_.rows(), context_.services.clock.now()));
    context_.navigator.notify(tr("Rapporto copiato. Non contiene dati tuoi."));
}

void DiagnosisPage::saveReport() {
    const auto save = [this](const QString& path) {
        const auto written = core::writePrivateFile(
            path, diagnosisFile(path, diagnosis_.rows(), context_.services.clock.now()));
        if (written) return context_.navigator.notify(tr("Rapporto salvato."));
        const auto text = core::errorText(written.error());
        desk_->notice()->setMessage(Tone::bad,
                                    QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
        desk_->notice()->show();
        desk_->notice()->announceAndFocus();
    };
    context_.services.dialogs.chooseFile(*this, QStringLiteral("diagnosi-sportello.txt"), save);
}

bool DiagnosisPage::print() {
    desk_->print(QStringLiteral("<h1>%1</h1>").arg(title()) + diagnosisPaper(diagnosis_.rows()));
    return true;
}

void DiagnosisPage::act(core::diagnosis::Action action) {
    using core::diagnosis::Action;
    if (action == Action::checkAgain) return begin();
    if (action != Action::copyCommand) {
        followAction(context_, action);
        return;
    }
    advice_->copyCommand();
    context_.navigator.notify(tr("Comando copiato. Incollalo in un terminale."));
}

}  // namespace ui
