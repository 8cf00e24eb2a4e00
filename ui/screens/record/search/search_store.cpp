// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/search/search_store.h"

#include "ui/screens/record/consent/record_consent.h"
#include "ui/screens/record/record_content.h"

namespace ui {

/// The reader may hold it longer than the session lasts.
class SearchStore::Feeder : public core::RecordConsumer {
  public:
    explicit Feeder(SearchStore* store) : store_(store) {}
    void take(const core::ReadDocument& document) override {
        if (store_ != nullptr) store_->take(document);
    }
    void forget() { store_ = nullptr; }

  private:
    SearchStore* store_;
};

SearchStore::SearchStore() : feeder_(std::make_shared<Feeder>(this)) {}

SearchStore::~SearchStore() {
    feeder_->forget();
}

std::shared_ptr<core::RecordConsumer> SearchStore::consumer() const {
    return feeder_;
}

void SearchStore::clear() {
    feeder_->forget();
    forget();
}

void SearchStore::forget() {
    index_.clear();
    choices_ = {};
    Q_EMIT grown();
}

void SearchStore::take(const core::ReadDocument& document) {
    const auto pages = document.pdfText.split(u'\f');
    index_.add(document.document,
               core::searchText(document.document, document.clinical.get(), pages));
    Q_EMIT grown();
}

std::shared_ptr<SearchStore> searchStore(const Context& context) {
    return context.scope.obtain<SearchStore>([&context] {
        auto* store = new SearchStore;
        recordContent(context)->addConsumer(store->consumer());
        return forgetsWithRecord(context, store, &SearchStore::forget);
    });
}

}  // namespace ui
