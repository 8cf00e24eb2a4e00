// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/list_foot.h"

#include <QBoxLayout>
#include <algorithm>

#include "core/base/error_table.h"
#include "ui/screens/record/document_list.h"
#include "ui/screens/record/document_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QString missingWords(const DocumentList& list) {
    const int missing = std::max(0, list.total() - int(list.documents().size()));
    const QString why = core::errorText(*list.error()).title;
    if (missing == 0) return why;
    return ListFoot::tr("Mancano %n documento/i. %1", nullptr, missing).arg(why);
}

}  // namespace

ListFoot::ListFoot(QWidget* parent)
    : Strip({}, Qt::TopEdge, parent),
      shown_(new Paragraph(Type::secondary)),
      state_(new Paragraph(Type::secondary)),
      retry_(new Button(Button::Kind::link, tr("Riprova"))),
      more_(new Button(Button::Kind::link, tr("Mostra altri"))) {
    shown_->setObjectName(QStringLiteral("shown"));
    shown_->setColor(Role::ink2);
    state_->setObjectName(QStringLiteral("listState"));
    retry_->setObjectName(QStringLiteral("retryList"));
    more_->setObjectName(QStringLiteral("showMore"));
    connect(retry_, &Button::clicked, this, &ListFoot::retryChosen);
    connect(more_, &Button::clicked, this, &ListFoot::moreWanted);
    auto* all = column(this, 0, {20, 8, 20, 8});
    auto* first = row(nullptr, 12);
    first->addWidget(shown_, 1, Qt::AlignVCenter);
    first->addWidget(more_);
    auto* second = row(nullptr, 12);
    second->addWidget(state_, 1, Qt::AlignVCenter);
    second->addWidget(retry_);
    all->addLayout(first);
    all->addLayout(second);
    clear();
}

void ListFoot::show(const DocumentList& list, const DocumentModel& model) {
    const int come = int(list.documents().size());
    const bool loading = list.state() == DocumentList::State::loading && come > 0;
    const bool failed = list.state() == DocumentList::State::failed && come > 0;
    shown_->setText(
        tr("%1 di %n documento/i", nullptr, model.matchCount()).arg(model.shownCount()));
    const bool more = model.shownCount() < model.matchCount();
    if (!more && more_->hasFocus()) Q_EMIT endReached();
    more_->setVisible(more);
    state_->setColor(failed ? Role::warn : Role::ink2);
    state_->setText(failed    ? missingWords(list)
                    : loading ? tr("Carico l'elenco: %1 di %2").arg(come).arg(list.total())
                              : QString());
    state_->setVisible(failed || loading);
    retry_->setVisible(failed);
}

void ListFoot::clear() {
    for (Paragraph* text : {shown_, state_}) text->setText({});
    for (QWidget* part : std::initializer_list<QWidget*>{state_, retry_, more_}) part->hide();
}

}  // namespace ui
