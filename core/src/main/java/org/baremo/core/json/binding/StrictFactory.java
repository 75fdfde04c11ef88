package org.baremo.core.json.binding;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.IOContext;

/** Makes, beside the mapper's own parsers, those that refuse repeated names and null. */
final class StrictFactory extends JsonFactory {
  private static final long serialVersionUID = 1L;

  StrictFactory(JsonFactoryBuilder settings) {
    super(settings);
  }

  /** A strict parser of a range of UTF-8 bytes. */
  JsonParser strict(byte[] utf8, int from, int to) {
    IOContext context = _createContext(_createContentReference(utf8, from, to - from), true);
    context.setEncoding(JsonEncoding.UTF8);
    return new StrictParser(
        context,
        _parserFeatures,
        _objectCodec,
        _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
        utf8,
        from,
        to);
  }
}
