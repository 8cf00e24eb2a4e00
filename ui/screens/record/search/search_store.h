// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record_content/record_reader.h"
#include "core/search/search_index.h"
#include "ui/shell/services.h"

namespace ui {

/// What `Cerca in tutto` knows in one session: the index, filled while the record is read in the
/// background, and what was asked. In memory only, gone with the session (R92). GUI thread.
class SearchStore : public SessionModel {
    Q_OBJECT
  public:
    SearchStore();
    ~SearchStore() override;

    void clear() override;
    /// The record was closed: what was read is not found any more.
    void forget();

    struct Choices {
        QString typed{};
        core::SearchFilter filter{};
        QString selected{};  // id
    };
    Choices& choices() { return choices_; }
    const core::SearchIndex& index() const { return index_; }
    /// To be given to the session's RecordReader.
    std::shared_ptr<core::RecordConsumer> consumer() const;

  Q_SIGNALS:
    /// One more document can be found.
    void grown();

  private:
    class Feeder;
    void take(const core::ReadDocument& document);

    core::SearchIndex index_{};
    Choices choices_{};
    std::shared_ptr<Feeder> feeder_;
};

/// The search of the present session, its reader at work. Only while there is a session.
std::shared_ptr<SearchStore> searchStore(const Context& context);

}  // namespace ui
