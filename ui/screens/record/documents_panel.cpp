// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/documents_panel.h"

#include "ui/screens/record/document_model.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_sections.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/preferences.h"

namespace ui {

DocumentsPanel::DocumentsPanel(const Context& context, Page& page)
    : LandingPanel(context, QStringLiteral("panelDocuments"), tr("Documenti sanitari"),
                   tr("Altri documenti")),
      context_(context),
      store_(recordStore(context)),
      model_(std::make_unique<DocumentModel>(store_->all(), DocumentModel::Months::hidden, rows)) {
    setRows(*model_, tr("Documenti sanitari, i più nuovi"));
    connect(this, &LandingPanel::opened, this,
            [this](const QString& id) { openDocument(context_, id); });
    connect(this, &LandingPanel::moreChosen, this, [this, &page] {
        openSection(context_, page, RecordSection::landing, RecordSection::documents);
    });
    connect(this, &LandingPanel::retryChosen, this, [this] { store_->all().load(); });
    connect(&store_->all(), &DocumentList::changed, this, &DocumentsPanel::refresh);
    connect(store_.get(), &RecordStore::unreadChanged, this, &DocumentsPanel::refresh);
    Preferences& preferences = context.services.preferences;
    connect(&preferences, &Preferences::discreetChanged, model_.get(), &DocumentModel::setDiscreet);
    model_->setDiscreet(preferences.discreet());
    store_->all().load();
    refresh();
}

DocumentsPanel::~DocumentsPanel() = default;

void DocumentsPanel::refresh() {
    if (!store_) return;
    const DocumentList& all = store_->all();
    if (all.error() && endsSession(context_, *all.error())) return;
    const int unread = store_->unread().value_or(0);
    const bool empty = all.documents().isEmpty();
    showCount(unread > 0 ? tr("%n nuovo/i", nullptr, unread) : QString());
    showNone(empty && all.state() == DocumentList::State::ready
                 ? tr("Il tuo Fascicolo non contiene ancora documenti.")
                 : QString());
    showError(empty ? all.error() : std::nullopt);
}

void DocumentsPanel::clear() {
    model_->clear();
    showCount({});
    if (store_) store_->all().disconnect(this);
    if (store_) store_->disconnect(this);
    store_.reset();
}

}  // namespace ui
