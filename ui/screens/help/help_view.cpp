// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/help_view.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/screens/help/help_answers.h"
#include "ui/screens/help/help_search.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/shell/help_line_watch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

HelpView::HelpView(const Context& context)
    : context_(context),
      heading_(new Paragraph(Type::h2)),
      search_(new HelpSearch),
      found_(new Paragraph(Type::secondary)),
      answers_(new HelpAnswers),
      line_(new Paragraph(Type::secondary)),
      desk_(new PaperDesk(context, this)) {
    setAccessibleName(tr("Aiuto su questa pagina"));
    heading_->setObjectName(QStringLiteral("helpHeading"));
    found_->setColor(Role::ink2);
    desk_->prints().setService(tr("Servizi socio-sanitari"));
    desk_->prints().setImpersonal();
    desk_->button()->setObjectName(QStringLiteral("printHelp"));
    connect(desk_, &PaperDesk::chosen, this, &HelpView::print);
    connect(search_, &QLineEdit::textChanged, this, &HelpView::refresh);
    connect(&context.helpLine, &HelpLineWatch::changed, this, &HelpView::showLine);
    auto* inside = new QWidget;
    auto* scrolling = column(inside, 10, {20, 8, 20, 16});
    scrolling->addWidget(found_);
    scrolling->addWidget(answers_);
    scrolling->addStretch();
    auto* all = column(this, 0);
    all->addWidget(makeHead());
    all->addWidget(scrolled(inside), 1);
    all->addWidget(makeFoot());
    showLine();
}

QWidget* HelpView::makeHead() {
    auto* head = new QWidget;
    auto* layout = column(head, 10, {20, 16, 20, 8});
    auto* line = row(nullptr, 8);
    auto* close = new Button(Button::Kind::text, Icon::close, tr("Chiudi l'aiuto"));
    close->setInBar(true);
    close->setObjectName(QStringLiteral("closeHelp"));
    connect(close, &Button::clicked, this, &HelpView::closeChosen);
    line->addWidget(heading_, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(search_);
    layout->addWidget(desk_->notice());
    return head;
}

QWidget* HelpView::makeFoot() {
    auto* foot = new Strip(Role::surface, Qt::TopEdge);
    auto* layout = column(foot, 8, {20, 12, 20, 14});
    auto* all = new Button(Button::Kind::link, tr("Tutto l'aiuto"));
    all->setObjectName(QStringLiteral("allHelp"));
    connect(all, &Button::clicked, this, [this] { context_.navigator.open(Place::help); });
    auto* buttons = row(nullptr, 12);
    buttons->addWidget(desk_->button());
    buttons->addWidget(all);
    buttons->addStretch();
    layout->addWidget(line_);
    layout->addLayout(buttons);
    return foot;
}

void HelpView::setPage(const Page& page) {
    topic_ = helpTopicOf(page.helpTopic(), page.place());
    heading_->setText(topic_.title);
    search_->clear();
    context_.helpLine.ask();
    refresh();
}

void HelpView::refresh() {
    found_->setVisible(search_->asks());
    if (!search_->asks()) return answers_->showTopic(topic_);
    const auto hits = search_->hits();
    found_->setText(HelpSearch::summary(static_cast<int>(hits.size())));
    answers_->showHits(hits);
}

void HelpView::showLine() {
    const QString state = context_.helpLine.words();
    line_->setRichText(QStringLiteral("%1 <b>%2</b>. %3")
                           .arg(helpLineName(), helpLineNumber(), state.toHtmlEscaped()));
}

QWidget* HelpView::firstFocus() const {
    return search_;
}

void HelpView::find() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

// What is to be seen: the page's questions, or what was found.
void HelpView::print() {
    if (!search_->asks()) return desk_->print(helpPaper(topic_.title, topic_.questions));
    std::vector<HelpQuestion> found;
    for (const auto& hit : search_->hits()) found.push_back(hit.question);
    if (!found.empty()) desk_->print(helpPaper(tr("Risposte trovate"), found));
}

void HelpView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::paper));
    painter.fillRect(QRect(0, 0, qMax(1, qRound(theme().boxStroke())), height()),
                     theme().color(Role::line));
}

}  // namespace ui
