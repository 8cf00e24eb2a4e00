// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/help_answers.h"

#include <QVBoxLayout>
#include <utility>

#include "ui/screens/parts/read_page.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QWidget* pairCard(const HelpHit& hit) {
    auto* card = new Card;
    card->setObjectName(QStringLiteral("helpAnswer"));
    card->setFocusPolicy(Qt::TabFocus);
    card->setAccessibleName(hit.question.question);
    card->setAccessibleDescription(hit.question.answer);
    setAccessibleRole(card, QAccessible::StaticText);
    auto* layout = column(card, 4, {16, 12, 16, 12});
    if (!hit.topic.isEmpty()) {
        auto* topic = new Paragraph(Type::secondary, hit.topic);
        topic->setColor(Role::ink2);
        layout->addWidget(topic);
    }
    layout->addWidget(new Paragraph(Type::h3, hit.question.question));
    layout->addWidget(new Paragraph(Type::body, hit.question.answer));
    return card;
}

}  // namespace

HelpAnswers::HelpAnswers(QWidget* parent) : QWidget(parent) {
    column(this, 0);
}

void HelpAnswers::showTopic(const HelpTopic& topic) {
    std::vector<HelpHit> hits;
    for (const auto& question : topic.questions) hits.push_back({{}, question});
    fill(hits);
}

void HelpAnswers::showHits(const std::vector<HelpHit>& hits) {
    fill(hits);
}

void HelpAnswers::fill(const std::vector<HelpHit>& hits) {
    delete std::exchange(list_, new QWidget);
    auto* pairs = column(list_, 10);
    for (const auto& hit : hits) pairs->addWidget(pairCard(hit));
    layout()->addWidget(list_);
}

QString helpPaper(const QString& heading, const std::vector<HelpQuestion>& questions) {
    QString html = QStringLiteral("<h1>%1</h1>").arg(heading.toHtmlEscaped());
    for (const auto& each : questions)
        html += paperHeading(each.question) + paperParagraph(each.answer);
    return html;
}

}  // namespace ui
