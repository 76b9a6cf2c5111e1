using System.Text;
using System.Text.Json;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Tables;

/// <summary>Reads a small JSON file: settings and data packages. Comments and trailing commas are allowed, as people write them.</summary>
internal static class JsonFile
{
    /// <summary>The largest file that is read.</summary>
    public const int LargestFile = 1 << 20;

    private const int DeepestNesting = 32;

    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DeepestNesting };

    /// <summary>The value of a file, or null with a finding.</summary>
    public static JsonValue? Read(InputFile file, DiagnosticBag diagnostics)
    {
        byte[] bytes;
        try
        {
            using var stream = file.Open();
            bytes = ReadAll(stream);
        }
        catch (Exception e) when (FileFailure.Is(e))
        {
            diagnostics.Add(FileFailure.Of(file.Path, e));
            return null;
        }

        if (bytes.Length > LargestFile)
        {
            diagnostics.Add(Rules.FileTooLarge, Place.File(file.Path), LargestFile >> 20);
            return null;
        }

        return new Decoder(file.Path, TextEncoding.Utf8, diagnostics).ToUtf8(bytes, 1) is { } utf8 ? Parse(file.Path, utf8.ToArray(), diagnostics) : null;
    }

    private static JsonValue? Parse(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var source = new JsonSource(path, bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var value = Value(ref reader, source);
            reader.Read();
            return value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            diagnostics.Add(Complain(source, (e as JsonException)?.LineNumber ?? 0, (e as JsonException)?.BytePositionInLine ?? 0, reader.CurrentDepth));
            return null;
        }
    }

    private static JsonValue Value(ref Utf8JsonReader reader, JsonSource source)
    {
        var value = new JsonValue(KindOf(reader.TokenType), TextOf(ref reader), PlaceOf(ref reader, source));
        if (value.Kind == JsonValueKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                value.Add(Value(ref reader, source));
            }
        }
        else if (value.Kind == JsonValueKind.Object)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (name, place) = (reader.GetString()!, PlaceOf(ref reader, source));
                reader.Read();
                value.Add(name, place, Value(ref reader, source));
            }
        }

        return value;
    }

    private static string TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.StartArray or JsonTokenType.StartObject => "",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.Text,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private static JsonPlace PlaceOf(ref Utf8JsonReader reader, JsonSource source)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return new JsonPlace(source, (int)reader.TokenStartIndex, Math.Max(1, Csv.CodePoints(reader.ValueSpan) + quotes));
    }

    // The parser's own words are English and technical; the place and the character say as much.
    private static Diagnostic Complain(JsonSource source, long line, long column, int depth)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += source.Bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        start = Math.Min(start + (int)column, source.Bytes.Length);
        var known = Rune.DecodeFromUtf8(source.Bytes.AsSpan(start), out var rune, out _) == System.Buffers.OperationStatus.Done;
        var reason = depth >= DeepestNesting - 1 && rune.Value is '{' or '[' ? FileTexts.TooDeep.With(DeepestNesting)
            : known && !Rune.IsControl(rune) ? FileTexts.JsonUnexpected.With(rune.ToString())
            : FileTexts.JsonEnds;
        return new Diagnostic(Rules.InvalidJson, source.PlaceOf(start, 1), reason);
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 12];
        int read;
        while (memory.Length <= LargestFile && (read = stream.Read(buffer)) > 0)
        {
            memory.Write(buffer.AsSpan(0, read));
        }

        return memory.ToArray();
    }
}
