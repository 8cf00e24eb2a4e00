// SPDX-License-Identifier: EUPL-1.2
// A document taken apart: elements and characters in document order, in one run of memory.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/clinical/xml/xml_name.h"

namespace core::clinical {

struct XmlAttribute {
    std::string_view value{};
    XmlName name = xmlOther;
};

class XmlNode;

/// What nodes point into. The text it was made of has to outlive it.
class XmlTree {
  public:
    struct Entry {
        const char* data = nullptr;  // name as written, or the characters
        std::uint32_t size = 0;
        std::uint32_t end = 0;  // number of the first entry that is not within
        std::uint32_t attributes = 0;
        std::uint16_t attributeCount = 0;
        XmlName name = xmlOther;
    };

    std::vector<Entry> entries{};  // the first is the document, around everything
    std::vector<XmlAttribute> attributes{};
    std::deque<std::string> decoded{};  // texts that are not in the source as they are meant

    XmlNode document() const;
    XmlNode node(std::uint32_t number) const;
};

/// An element, or a run of characters; or none, which has neither children nor attributes.
class XmlNode {
  public:
    class Children;
    class NamedChildren;

    XmlNode() = default;
    XmlNode(const XmlTree& tree, std::uint32_t number) : tree_(&tree), number_(number) {}

    explicit operator bool() const { return tree_ != nullptr; }
    friend bool operator==(const XmlNode&, const XmlNode&) = default;

    XmlName name() const { return tree_ == nullptr ? xmlOther : entry().name; }
    bool isElement() const { return tree_ != nullptr && entry().name != xmlText; }
    /// The characters; of an element its name as written.
    std::string_view text() const {
        return tree_ == nullptr ? std::string_view() : std::string_view(entry().data, entry().size);
    }
    bool isEmpty() const { return tree_ == nullptr || entry().end == number_ + 1; }

    Children children() const;
    NamedChildren children(XmlName name) const;
    XmlNode child(XmlName name) const;
    /// Runs of characters within, at any depth, in order.
    template <typename Work>
    void eachText(Work work) const;

    std::span<const XmlAttribute> attributes() const {
        if (tree_ == nullptr) return {};
        return std::span(tree_->attributes).subspan(entry().attributes, entry().attributeCount);
    }
    /// Empty when there is none.
    std::string_view attribute(XmlName name) const {
        for (const auto& each : attributes())
            if (each.name == name) return each.value;
        return {};
    }
    bool has(XmlName name) const { return attribute(name).data() != nullptr; }

  private:
    const XmlTree::Entry& entry() const { return tree_->entries[number_]; }

    const XmlTree* tree_ = nullptr;
    std::uint32_t number_ = 0;
};

class XmlNode::Children {
  public:
    class Iterator {
      public:
        Iterator(const XmlTree* tree, std::uint32_t number) : tree_(tree), number_(number) {}
        XmlNode operator*() const { return {*tree_, number_}; }
        Iterator& operator++() {
            number_ = tree_->entries[number_].end;
            return *this;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

      private:
        const XmlTree* tree_;
        std::uint32_t number_;
    };

    Children(const XmlTree* tree, std::uint32_t from, std::uint32_t to)
        : tree_(tree), from_(from), to_(to) {}
    Iterator begin() const { return {tree_, from_}; }
    Iterator end() const { return {tree_, to_}; }

  private:
    const XmlTree* tree_;
    std::uint32_t from_;
    std::uint32_t to_;
};

class XmlNode::NamedChildren {
  public:
    class Iterator {
      public:
        Iterator(const XmlTree* tree, std::uint32_t number, std::uint32_t to, XmlName name)
            : tree_(tree), number_(number), to_(to), name_(name) {
            find();
        }
        XmlNode operator*() const { return {*tree_, number_}; }
        Iterator& operator++() {
            number_ = tree_->entries[number_].end;
            find();
            return *this;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

      private:
        void find() {
            while (number_ != to_ && tree_->entries[number_].name != name_)
                number_ = tree_->entries[number_].end;
        }

        const XmlTree* tree_;
        std::uint32_t number_;
        std::uint32_t to_;
        XmlName name_;
    };

    NamedChildren(const XmlTree* tree, std::uint32_t from, std::uint32_t to, XmlName name)
        : tree_(tree), from_(from), to_(to), name_(name) {}
    Iterator begin() const { return {tree_, from_, to_, name_}; }
    Iterator end() const { return {tree_, to_, to_, name_}; }

  private:
    const XmlTree* tree_;
    std::uint32_t from_;
    std::uint32_t to_;
    XmlName name_;
};

inline XmlNode::Children XmlNode::children() const {
    if (tree_ == nullptr) return {nullptr, 0, 0};
    return {tree_, number_ + 1, entry().end};
}

inline XmlNode::NamedChildren XmlNode::children(XmlName name) const {
    if (tree_ == nullptr) return {nullptr, 0, 0, name};
    return {tree_, number_ + 1, entry().end, name};
}

inline XmlNode XmlNode::child(XmlName name) const {
    for (const auto each : children(name)) return each;
    return {};
}

template <typename Work>
void XmlNode::eachText(Work work) const {
    if (tree_ == nullptr) return;
    for (auto i = number_ + 1; i < entry().end; ++i)
        if (tree_->entries[i].name == xmlText) work(XmlNode(*tree_, i).text());
}

inline XmlNode XmlTree::document() const {
    return {*this, 0};
}

inline XmlNode XmlTree::node(std::uint32_t number) const {
    return {*this, number};
}

}  // namespace core::clinical
