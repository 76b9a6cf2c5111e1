using System.Text;
using System.Text.Json;
using Ghg.Core.Diagnostics;

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
        try
        {
            var reader = new Utf8JsonReader(bytes, Options);
            reader.Read();
            var value = Value(ref reader, path, bytes);
            reader.Read();
            return value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var line = (int)((e as JsonException)?.LineNumber ?? 0) + 1;
            diagnostics.Add(Rules.InvalidJson, new Place(new Position(path, line), JsonSpan.LineOf(bytes, line)), Reason(e));
            return null;
        }
    }

    private static JsonValue Value(ref Utf8JsonReader reader, string path, byte[] bytes)
    {
        var value = new JsonValue(KindOf(reader.TokenType), TextOf(ref reader), new JsonSpan(path, bytes, (int)reader.TokenStartIndex, reader.ValueSpan.Length));
        if (value.Kind == JsonValueKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                value.Add(Value(ref reader, path, bytes));
            }
        }
        else if (value.Kind == JsonValueKind.Object)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (name, span) = (reader.GetString()!, new JsonSpan(path, bytes, (int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
                reader.Read();
                value.Add(name, span, Value(ref reader, path, bytes));
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

    // The parser's message ends with its own line and byte counts, which the place already says.
    private static string Reason(Exception e) => e.Message.Split(" LineNumber:")[0].Split(" Path:")[0];

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
