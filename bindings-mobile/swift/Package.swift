// swift-tools-version: 6.0
// `cargo xtask swift` writes what is generated below Sources and runs the tests; docs/mobile.md says
// how an app takes the package.

import Foundation
import PackageDescription

// An app brings the native library as an XCFramework beside this file. Without one it is a shared
// library, whose folder the caller names: `swift build -Xlinker -L<folder>`.
let framework = "TalktimeFFI.xcframework"
let bundled = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")

let native: Target =
    bundled
    ? .binaryTarget(name: "TalktimeFFI", path: framework)
    : .systemLibrary(name: "TalktimeFFI", path: "Sources/TalktimeFFI")

let package = Package(
    name: "Talktime",
    // The oldest systems that know `Duration`.
    platforms: [.iOS(.v16), .macOS(.v13), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [.library(name: "Talktime", targets: ["Talktime"])],
    targets: [
        native,
        .target(
            name: "Talktime",
            dependencies: ["TalktimeFFI"],
            linkerSettings: bundled ? [] : [.linkedLibrary("talktime_mobile")]),
        .testTarget(name: "TalktimeTests", dependencies: ["Talktime"]),
    ])
