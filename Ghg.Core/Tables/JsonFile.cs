using System.Text;
using System.Text.Json;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Tables;

/// <summary>Reads a small JSON file: settings and data packages. Comments and trailing commas are allowed, as people write them.</summary>
internal static class JsonFile
{
    /// <summary>The largest file that is read.</summary>
    public const int LargestFile = 1 << 22;

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
        var depth = 0;
        try
        {
            var reader = new Utf8JsonReader(bytes, Options);
            reader.Read();
            var value = Value(ref reader, path, bytes, ref depth);
            reader.Read();
            return value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var (line, start) = e is JsonException { LineNumber: { } l, BytePositionInLine: { } b } ? ((int)l + 1, (int)b) : (1, 0);
            diagnostics.Add(Complain(path, bytes, line, start, depth));
            return null;
        }
    }

    private static JsonValue Value(ref Utf8JsonReader reader, string path, byte[] bytes, ref int depth)
    {
        depth = reader.CurrentDepth;
        var value = new JsonValue(KindOf(reader.TokenType), TextOf(ref reader), PlaceOf(reader.TokenStartIndex, reader.ValueSpan.Length, path, bytes));
        if (value.Kind == JsonValueKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                value.Items.Add(Value(ref reader, path, bytes, ref depth));
            }
        }
        else if (value.Kind == JsonValueKind.Object)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (name, place) = (reader.GetString()!, PlaceOf(reader.TokenStartIndex, reader.ValueSpan.Length + 2, path, bytes));
                reader.Read();
                value.Members.Add((name, place, Value(ref reader, path, bytes, ref depth)));
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

    private static Place PlaceOf(long start, int length, string path, byte[] bytes)
    {
        var before = bytes.AsSpan(0, (int)start);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var line = before.Count((byte)'\n') + 1;
        var column = Csv.CodePoints(before[lineStart..]) + 1;
        return new Place(new Position(path, line, column, Math.Max(1, Math.Min(length, 80))), LineOf(bytes, line));
    }

    private static string LineOf(byte[] bytes, int line)
    {
        var rest = bytes.AsSpan();
        for (var i = 1; i < line && rest.IndexOf((byte)'\n') is >= 0 and var at; i++)
        {
            rest = rest[(at + 1)..];
        }

        var end = rest.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    // The parser's own words are English and technical; the place and the character say as much.
    private static Diagnostic Complain(string path, byte[] bytes, int line, int start, int depth)
    {
        var text = LineOf(bytes, line);
        var before = Encoding.UTF8.GetBytes(text).AsSpan();
        var column = Csv.CodePoints(before[..Math.Min(start, before.Length)]);
        var rune = text.EnumerateRunes().Skip(column).Select(r => (Rune?)r).FirstOrDefault();
        var reason = depth >= DeepestNesting - 1 && rune is { Value: '{' or '[' } ? FileTexts.TooDeep.With(DeepestNesting)
            : rune is null ? FileTexts.JsonEnds
            : FileTexts.JsonUnexpected.With(rune.Value.ToString());
        return new Diagnostic(Rules.InvalidJson, new Place(new Position(path, line, column + 1, 1), text), reason);
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while (memory.Length <= LargestFile && (read = stream.Read(buffer)) > 0)
        {
            memory.Write(buffer.AsSpan(0, read));
        }

        return memory.ToArray();
    }
}
