// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>
#include <typeindex>
#include <unordered_map>

namespace ui {

/// Something screens keep for the length of one session: a list, a cache, a view model.
class SessionModel : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// R92: forgets all content now.
    virtual void clear() = 0;
};

/// The models of one session, one of a type. Emptied at its end, so nothing of one person is there
/// when the next one logs in. GUI thread.
class SessionScope {
  public:
    /// The T of this session; `make` returns a new T the first time.
    template <typename T, typename Make>
    std::shared_ptr<T> obtain(Make make) {
        auto& kept = kept_[std::type_index(typeid(T))];
        // The end of the session may come in a signal of the model itself.
        if (!kept) kept = std::shared_ptr<T>(make(), [](T* model) { model->deleteLater(); });
        return std::static_pointer_cast<T>(kept);
    }

    void clear() {
        for (const auto& [type, model] : kept_) model->clear();
        kept_.clear();
    }

  private:
    std::unordered_map<std::type_index, std::shared_ptr<SessionModel>> kept_;
};

}  // namespace ui
