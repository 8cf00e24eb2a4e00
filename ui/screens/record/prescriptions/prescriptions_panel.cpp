// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescriptions_panel.h"

#include <QBoxLayout>

#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/prescriptions/prescription_model.h"
#include "ui/screens/record/prescriptions/prescription_page.h"
#include "ui/screens/record/prescriptions/prescriptions_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int newestShown = 4;  // S49

}  // namespace

PrescriptionsPanel::PrescriptionsPanel(const Context& context, QWidget* parent)
    : Card(Kind::plain, parent),
      context_(context),
      store_(prescriptionStore(context)),
      model_(std::make_unique<PrescriptionModel>(*store_, PrescriptionModel::Rows::panel,
                                                 newestShown)) {
    list_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Prescrizioni, le più nuove"));
    list_->setObjectName(QStringLiteral("newestPrescriptions"));
    list_->rows().setRoundEnds(false, false);
    list_->fitToRows();
    const auto open = [this](const QString& id) { openPrescription(context_, id); };
    connect(list_, &DocumentListView::chosen, this, open);
    connect(list_, &DocumentListView::opened, this, open);
    none_ = new Paragraph(Type::body, tr("Non ci sono ancora prescrizioni."));
    none_->setContentsMargins(20, 0, 20, 16);
    error_ = new ErrorPanel(ErrorPanel::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, [this] { store_->load(); });
    auto* layout = column(this, 0);
    auto* head = row(nullptr, 0, {20, 16, 20, 12});
    head->addWidget(new Paragraph(Type::h2, tr("Prescrizioni")));
    layout->addLayout(head);
    layout->addWidget(list_);
    layout->addWidget(none_);
    layout->addWidget(error_);
    layout->addStretch();
    layout->addWidget(makeFoot());
    connect(store_.get(), &PrescriptionStore::changed, this, &PrescriptionsPanel::refresh);
    store_->load();
    refresh();
}

PrescriptionsPanel::~PrescriptionsPanel() = default;

QWidget* PrescriptionsPanel::makeFoot() {
    auto* foot = new Strip({}, Qt::TopEdge);
    auto* more = new Button(Button::Kind::link, tr("Altre prescrizioni"));
    more->setObjectName(QStringLiteral("morePrescriptions"));
    connect(more, &Button::clicked, this,
            [this] { context_.navigator.push(pageOf<PrescriptionsPage>(std::cref(context_))); });
    row(foot, 0, {20, 10, 20, 10})->addWidget(more, 0, Qt::AlignLeft);
    return foot;
}

void PrescriptionsPanel::refresh() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    const bool empty = store_->prescriptions().isEmpty();
    const bool failed = store_->state() == PrescriptionStore::State::failed && empty;
    none_->setVisible(store_->state() == PrescriptionStore::State::ready && empty);
    error_->setVisible(failed);
    if (failed) error_->showError(*store_->error());
}

void PrescriptionsPanel::clear() {
    model_->clear();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void PrescriptionsPanel::setWrapping(bool wrapping) {
    list_->setWrapping(wrapping);
}

}  // namespace ui
