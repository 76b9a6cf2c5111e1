namespace Ghg.Core.Activities;

/// <summary>A dataset as it was when a project was locked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha256">The SHA-256 of its content, in hexadecimal.</param>
public sealed record LockedDataset(string Name, string Version, string Sha256);
